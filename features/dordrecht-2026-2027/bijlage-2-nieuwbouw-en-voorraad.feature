# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, bijlage 2: nieuwbouw en voorraad
  Over de opleveringen per project en de ontwikkeling van de voorraad in 2026 en 2027. Het zijn verwachtingen: wat
  achterblijft geeft een signaal. Wat de corporaties melden is een bedacht voorbeeld.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: bijlage 2 (Oplevering 2026) 201 sociale huurwoningen in vier projecten

    @clause-bijlage-2
    Abstract Scenario: het aantal uit de tabel is genoeg, één woning minder is een signaal
      Gegeven <corporatie> meldt over 2026 voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2026 bij "<project>" "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (<norm>) voor <corporatie> over 2026 bij "<project>": "<woorden>"

      Voorbeelden:
        | norm                                   | corporatie | project                | woningen | uitkomst | woorden                          |
        | Oplevering 2026 Van den Broek-Erf      | Trivire    | Van den Broek-Erf      | 23       | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2026 Van den Broek-Erf      | Trivire    | Van den Broek-Erf      | 24       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Van den Broek-Erf      | Trivire    | Van den Broek-Erf      | 25       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Selma Lagerlof-Erf     | Trivire    | Selma Lagerlof-Erf     | 3        | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2026 Selma Lagerlof-Erf     | Trivire    | Selma Lagerlof-Erf     | 4        | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Selma Lagerlof-Erf     | Trivire    | Selma Lagerlof-Erf     | 5        | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Laan van Riga 1-111    | Trivire    | Laan van Riga 1-111    | 51       | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2026 Laan van Riga 1-111    | Trivire    | Laan van Riga 1-111    | 52       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Laan van Riga 1-111    | Trivire    | Laan van Riga 1-111    | 53       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Witte Dorp veld 2 en 3 | Woonbron   | Witte Dorp veld 2 en 3 | 120      | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2026 Witte Dorp veld 2 en 3 | Woonbron   | Witte Dorp veld 2 en 3 | 121      | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2026 Witte Dorp veld 2 en 3 | Woonbron   | Witte Dorp veld 2 en 3 | 122      | voldaan  | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: een oordeel over een project volgt als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En <corporatie> meldt over 2026 voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2026 bij "<project>" "<uitkomst>"

      Voorbeelden:
        | norm                                   | corporatie | project                | woningen | peildatum  | uitkomst             |
        | Oplevering 2026 Van den Broek-Erf      | Trivire    | Van den Broek-Erf      | 24       | 30-12-2026 | nog niet aan de orde |
        | Oplevering 2026 Van den Broek-Erf      | Trivire    | Van den Broek-Erf      | 24       | 31-12-2026 | voldaan              |
        | Oplevering 2026 Selma Lagerlof-Erf     | Trivire    | Selma Lagerlof-Erf     | 4        | 30-12-2026 | nog niet aan de orde |
        | Oplevering 2026 Selma Lagerlof-Erf     | Trivire    | Selma Lagerlof-Erf     | 4        | 31-12-2026 | voldaan              |
        | Oplevering 2026 Laan van Riga 1-111    | Trivire    | Laan van Riga 1-111    | 52       | 30-12-2026 | nog niet aan de orde |
        | Oplevering 2026 Laan van Riga 1-111    | Trivire    | Laan van Riga 1-111    | 52       | 31-12-2026 | voldaan              |
        | Oplevering 2026 Witte Dorp veld 2 en 3 | Woonbron   | Witte Dorp veld 2 en 3 | 121      | 30-12-2026 | nog niet aan de orde |
        | Oplevering 2026 Witte Dorp veld 2 en 3 | Woonbron   | Witte Dorp veld 2 en 3 | 121      | 31-12-2026 | voldaan              |

    @clause-bijlage-2
    Abstract Scenario: het totaal is 201 woningen van Trivire en Woonbron samen, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
      En Woonbron meldt over 2026:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel bijlage 2 (Oplevering 2026 totaal) voor Trivire over 2026 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (Oplevering 2026 totaal) voor Trivire over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2026 | 80      | 121      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 80      | 121      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 80      | 120      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 80      | 121      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 80      | 122      | voldaan              | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: ontbreekt het aantal van een corporatie, dan is er geen totaal
      Gegeven Trivire meldt over 2026:
        | feit                                         | waarde    |
        | opgeleverde sociale huurwoningen             | <Trivire> |
        | monitoring van de voortgang van de afspraken | 1         |
      En Woonbron meldt over 2026:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 2 (Oplevering 2026 totaal) voor Trivire over 2026 "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 121      |
        | 80      |          |

  Regel: bijlage 2 (Oplevering 2027) 64 sociale huurwoningen in twee projecten

    @clause-bijlage-2
    Abstract Scenario: het aantal uit de tabel is genoeg, één woning minder is een signaal
      Gegeven <corporatie> meldt over 2027 voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 bij "<project>" "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (<norm>) voor <corporatie> over 2027 bij "<project>": "<woorden>"

      Voorbeelden:
        | norm                                      | corporatie | project                                                                    | woningen | uitkomst | woorden                          |
        | Oplevering 2027 Oudland                   | Trivire    | Oudland (voormalig OMC terrein)                                            | 24       | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2027 Oudland                   | Trivire    | Oudland (voormalig OMC terrein)                                            | 25       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2027 Oudland                   | Trivire    | Oudland (voormalig OMC terrein)                                            | 26       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron   | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 38       | signaal  | tekortschieten geeft een signaal |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron   | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 39       | voldaan  | Oordeel: voldaan                 |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron   | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 40       | voldaan  | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: een oordeel over een project volgt als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En <corporatie> meldt over 2027 voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 bij "<project>" "<uitkomst>"

      Voorbeelden:
        | norm                                      | corporatie | project                                                                    | woningen | peildatum  | uitkomst             |
        | Oplevering 2027 Oudland                   | Trivire    | Oudland (voormalig OMC terrein)                                            | 25       | 30-12-2027 | nog niet aan de orde |
        | Oplevering 2027 Oudland                   | Trivire    | Oudland (voormalig OMC terrein)                                            | 25       | 31-12-2027 | voldaan              |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron   | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 39       | 30-12-2027 | nog niet aan de orde |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron   | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 39       | 31-12-2027 | voldaan              |

    @clause-bijlage-2
    Abstract Scenario: het totaal is 64 woningen van Trivire en Woonbron samen, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2027:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
      En Woonbron meldt over 2027:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (Oplevering 2027 totaal) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (Oplevering 2027 totaal) voor Trivire over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2027 | 25      | 39       | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 25      | 39       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 38       | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 25      | 39       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 25      | 40       | voldaan              | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: ontbreekt het aantal van een corporatie, dan is er geen totaal
      Gegeven Trivire meldt over 2027:
        | feit                                         | waarde    |
        | opgeleverde sociale huurwoningen             | <Trivire> |
        | monitoring van de voortgang van de afspraken | 1         |
      En Woonbron meldt over 2027:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 2 (Oplevering 2027 totaal) voor Trivire over 2027 "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 39       |
        | 25      |          |

  Regel: bijlage 2 (Verkoop en liberalisatie) Trivire 4 en Woonbron 64 woningen in twee jaar; een verwachting

    @clause-bijlage-2
    Abstract Scenario: verkocht en geliberaliseerd samen: meer dan verwacht is een signaal
      Gegeven de peildatum is <peildatum>
      En <corporatie> meldt over 2026:
        | feit                          | waarde                 |
        | verkochte huurwoningen        | <verkocht 2026>        |
        | geliberaliseerde huurwoningen | <geliberaliseerd 2026> |
      En <corporatie> meldt over 2027:
        | feit                          | waarde                 |
        | verkochte huurwoningen        | <verkocht 2027>        |
        | geliberaliseerde huurwoningen | <geliberaliseerd 2027> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (<norm>) voor <corporatie> over 2027: "<woorden>"

      Voorbeelden:
        | norm                              | corporatie | peildatum  | verkocht 2026 | geliberaliseerd 2026 | verkocht 2027 | geliberaliseerd 2027 | uitkomst             | woorden                          |
        | Verkoop en liberalisatie Trivire  | Trivire    | 30-12-2027 | 1             | 1                    | 1             | 1                    | nog niet aan de orde | dat is nog geen oordeel          |
        | Verkoop en liberalisatie Trivire  | Trivire    | 31-12-2027 | 1             | 1                    | 1             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1-2-2029   | 1             | 1                    | 0             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1-2-2029   | 1             | 1                    | 1             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1-2-2029   | 1             | 1                    | 2             | 1                    | signaal              | tekortschieten geeft een signaal |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 30-12-2027 | 28            | 4                    | 28            | 4                    | nog niet aan de orde | dat is nog geen oordeel          |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 31-12-2027 | 28            | 4                    | 28            | 4                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 1-2-2029   | 28            | 4                    | 27            | 4                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 1-2-2029   | 28            | 4                    | 28            | 4                    | voldaan              | Oordeel: voldaan                 |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 1-2-2029   | 28            | 4                    | 29            | 4                    | signaal              | tekortschieten geeft een signaal |

    @clause-bijlage-2
    Abstract Scenario: ontbreekt een van de vier aantallen, dan is er geen oordeel
      Gegeven <corporatie> meldt over 2026:
        | feit                          | waarde                 |
        | verkochte huurwoningen        | <verkocht 2026>        |
        | geliberaliseerde huurwoningen | <geliberaliseerd 2026> |
      En <corporatie> meldt over 2027:
        | feit                                         | waarde                 |
        | verkochte huurwoningen                       | <verkocht 2027>        |
        | geliberaliseerde huurwoningen                | <geliberaliseerd 2027> |
        | monitoring van de voortgang van de afspraken | 1                      |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 "feit ontbreekt"

      Voorbeelden:
        | norm                              | corporatie | verkocht 2026 | geliberaliseerd 2026 | verkocht 2027 | geliberaliseerd 2027 |
        | Verkoop en liberalisatie Trivire  | Trivire    |               | 1                    | 1             | 1                    |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1             |                      | 1             | 1                    |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1             | 1                    |               | 1                    |
        | Verkoop en liberalisatie Trivire  | Trivire    | 1             | 1                    | 1             |                      |
        | Verkoop en liberalisatie Woonbron | Woonbron   |               | 4                    | 28            | 4                    |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 28            |                      | 28            | 4                    |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 28            | 4                    |               | 4                    |
        | Verkoop en liberalisatie Woonbron | Woonbron   | 28            | 4                    | 28            |                      |

  Regel: bijlage 2 (Voorraadontwikkeling) Trivire 101, Woonbron 96 en samen 197 woningen in twee jaar; een verwachting

    @clause-bijlage-2
    Abstract Scenario: opgeleverd min verkocht en geliberaliseerd: één woning te weinig is een signaal
      Gegeven de peildatum is <peildatum>
      En <corporatie> meldt over 2026:
        | feit                             | waarde                 |
        | opgeleverde sociale huurwoningen | <opgeleverd 2026>      |
        | verkochte huurwoningen           | <verkocht 2026>        |
        | geliberaliseerde huurwoningen    | <geliberaliseerd 2026> |
      En <corporatie> meldt over 2027:
        | feit                             | waarde                 |
        | opgeleverde sociale huurwoningen | <opgeleverd 2027>      |
        | verkochte huurwoningen           | <verkocht 2027>        |
        | geliberaliseerde huurwoningen    | <geliberaliseerd 2027> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (<norm>) voor <corporatie> over 2027: "<woorden>"

      Voorbeelden:
        | norm                          | corporatie | peildatum  | opgeleverd 2026 | verkocht 2026 | geliberaliseerd 2026 | opgeleverd 2027 | verkocht 2027 | geliberaliseerd 2027 | uitkomst             | woorden                          |
        | Voorraadontwikkeling Trivire  | Trivire    | 30-12-2027 | 80              | 1             | 1                    | 25              | 1             | 1                    | nog niet aan de orde | dat is nog geen oordeel          |
        | Voorraadontwikkeling Trivire  | Trivire    | 31-12-2027 | 80              | 1             | 1                    | 25              | 1             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Voorraadontwikkeling Trivire  | Trivire    | 1-2-2029   | 80              | 1             | 1                    | 24              | 1             | 1                    | signaal              | tekortschieten geeft een signaal |
        | Voorraadontwikkeling Trivire  | Trivire    | 1-2-2029   | 80              | 1             | 1                    | 25              | 1             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Voorraadontwikkeling Trivire  | Trivire    | 1-2-2029   | 80              | 1             | 1                    | 26              | 1             | 1                    | voldaan              | Oordeel: voldaan                 |
        | Voorraadontwikkeling Woonbron | Woonbron   | 30-12-2027 | 121             | 28            | 4                    | 39              | 28            | 4                    | nog niet aan de orde | dat is nog geen oordeel          |
        | Voorraadontwikkeling Woonbron | Woonbron   | 31-12-2027 | 121             | 28            | 4                    | 39              | 28            | 4                    | voldaan              | Oordeel: voldaan                 |
        | Voorraadontwikkeling Woonbron | Woonbron   | 1-2-2029   | 121             | 28            | 4                    | 38              | 28            | 4                    | signaal              | tekortschieten geeft een signaal |
        | Voorraadontwikkeling Woonbron | Woonbron   | 1-2-2029   | 121             | 28            | 4                    | 39              | 28            | 4                    | voldaan              | Oordeel: voldaan                 |
        | Voorraadontwikkeling Woonbron | Woonbron   | 1-2-2029   | 121             | 28            | 4                    | 40              | 28            | 4                    | voldaan              | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: ontbreekt een van de zes aantallen, dan is er geen oordeel
      Gegeven <corporatie> meldt over 2026:
        | feit                             | waarde                 |
        | opgeleverde sociale huurwoningen | <opgeleverd 2026>      |
        | verkochte huurwoningen           | <verkocht 2026>        |
        | geliberaliseerde huurwoningen    | <geliberaliseerd 2026> |
      En <corporatie> meldt over 2027:
        | feit                                         | waarde                 |
        | opgeleverde sociale huurwoningen             | <opgeleverd 2027>      |
        | verkochte huurwoningen                       | <verkocht 2027>        |
        | geliberaliseerde huurwoningen                | <geliberaliseerd 2027> |
        | monitoring van de voortgang van de afspraken | 1                      |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 2 (<norm>) voor <corporatie> over 2027 "feit ontbreekt"

      Voorbeelden:
        | norm                          | corporatie | opgeleverd 2026 | verkocht 2026 | geliberaliseerd 2026 | opgeleverd 2027 | verkocht 2027 | geliberaliseerd 2027 |
        | Voorraadontwikkeling Trivire  | Trivire    |                 | 1             | 1                    | 25              | 1             | 1                    |
        | Voorraadontwikkeling Trivire  | Trivire    | 80              |               | 1                    | 25              | 1             | 1                    |
        | Voorraadontwikkeling Trivire  | Trivire    | 80              | 1             |                      | 25              | 1             | 1                    |
        | Voorraadontwikkeling Trivire  | Trivire    | 80              | 1             | 1                    |                 | 1             | 1                    |
        | Voorraadontwikkeling Trivire  | Trivire    | 80              | 1             | 1                    | 25              |               | 1                    |
        | Voorraadontwikkeling Trivire  | Trivire    | 80              | 1             | 1                    | 25              | 1             |                      |
        | Voorraadontwikkeling Woonbron | Woonbron   |                 | 28            | 4                    | 39              | 28            | 4                    |
        | Voorraadontwikkeling Woonbron | Woonbron   | 121             |               | 4                    | 39              | 28            | 4                    |
        | Voorraadontwikkeling Woonbron | Woonbron   | 121             | 28            |                      | 39              | 28            | 4                    |
        | Voorraadontwikkeling Woonbron | Woonbron   | 121             | 28            | 4                    |                 | 28            | 4                    |
        | Voorraadontwikkeling Woonbron | Woonbron   | 121             | 28            | 4                    | 39              |               | 4                    |
        | Voorraadontwikkeling Woonbron | Woonbron   | 121             | 28            | 4                    | 39              | 28            |                      |

    @clause-bijlage-2
    Abstract Scenario: samen 197 woningen is genoeg, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Trivire meldt over 2027:
        | feit                             | waarde                    |
        | opgeleverde sociale huurwoningen | <opgeleverd Trivire 2027> |
        | verkochte huurwoningen           | 1                         |
        | geliberaliseerde huurwoningen    | 1                         |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 2 (Voorraadontwikkeling totaal) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 2 (Voorraadontwikkeling totaal) voor Trivire over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | opgeleverd Trivire 2027 | uitkomst             | woorden                          |
        | 30-12-2027 | 25                      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 25                      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 24                      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 25                      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 26                      | voldaan              | Oordeel: voldaan                 |

    @clause-bijlage-2
    Abstract Scenario: ontbreekt een van de twaalf aantallen, dan is er geen totaal
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <To26> |
        | verkochte huurwoningen           | <Tv26> |
        | geliberaliseerde huurwoningen    | <Tl26> |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <Wo26> |
        | verkochte huurwoningen           | <Wv26> |
        | geliberaliseerde huurwoningen    | <Wl26> |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <To27> |
        | verkochte huurwoningen           | <Tv27> |
        | geliberaliseerde huurwoningen    | <Tl27> |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <Wo27> |
        | verkochte huurwoningen           | <Wv27> |
        | geliberaliseerde huurwoningen    | <Wl27> |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 2 (Voorraadontwikkeling totaal) voor Trivire over 2027 "feit ontbreekt"

      Voorbeelden: T is Trivire en W is Woonbron; o opgeleverd, v verkocht, l geliberaliseerd
        | To26 | Tv26 | Tl26 | Wo26 | Wv26 | Wl26 | To27 | Tv27 | Tl27 | Wo27 | Wv27 | Wl27 |
        |      | 1    | 1    | 121  | 28   | 4    | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   |      | 1    | 121  | 28   | 4    | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    |      | 121  | 28   | 4    | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    |      | 28   | 4    | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  |      | 4    | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   |      | 25   | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    |      | 1    | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    | 25   |      | 1    | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    | 25   | 1    |      | 39   | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    | 25   | 1    | 1    |      | 28   | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    | 25   | 1    | 1    | 39   |      | 4    |
        | 80   | 1    | 1    | 121  | 28   | 4    | 25   | 1    | 1    | 39   | 28   |      |

  Regel: Voor wie de verwachtingen van bijlage 2 gelden

    @clause-bijlage-2
    Abstract Scenario: alleen Trivire: de eigen projecten
      Gegeven Trivire meldt over <jaar> voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 2 (<norm>) voor Trivire over <jaar> bij "<project>" "voldaan"
      En komt artikel bijlage 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 2 (<norm>) voor Woonbron niet voor
      En komt artikel bijlage 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                | jaar | project                         | woningen |
        | Oplevering 2026 Van den Broek-Erf   | 2026 | Van den Broek-Erf               | 24       |
        | Oplevering 2026 Selma Lagerlof-Erf  | 2026 | Selma Lagerlof-Erf              | 4        |
        | Oplevering 2026 Laan van Riga 1-111 | 2026 | Laan van Riga 1-111             | 52       |
        | Oplevering 2027 Oudland             | 2027 | Oudland (voormalig OMC terrein) | 25       |

    @clause-bijlage-2
    Abstract Scenario: alleen Woonbron: de eigen projecten
      Gegeven Woonbron meldt over <jaar> voor "<project>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 2 (<norm>) voor Woonbron over <jaar> bij "<project>" "voldaan"
      En komt artikel bijlage 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 2 (<norm>) voor Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                      | jaar | project                                                                    | woningen |
        | Oplevering 2026 Witte Dorp veld 2 en 3    | 2026 | Witte Dorp veld 2 en 3                                                     | 121      |
        | Oplevering 2027 M.H. Trompweg 292 t/m 338 | 2027 | M.H. Trompweg 292 t/m 338 (eerste complex ten oosten van de M.H. Trompweg) | 39       |

    @clause-bijlage-2
    Abstract Scenario: de totalen zijn van Trivire en Woonbron samen
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 2 (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel bijlage 2 (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel bijlage 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                        | jaar |
        | Oplevering 2026 totaal      | 2026 |
        | Oplevering 2027 totaal      | 2027 |
        | Voorraadontwikkeling totaal | 2027 |

    @clause-bijlage-2
    Abstract Scenario: de aantallen van Trivire gelden alleen voor Trivire
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 2 (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel bijlage 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 2 (<norm>) voor Woonbron niet voor
      En komt artikel bijlage 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                             | jaar |
        | Verkoop en liberalisatie Trivire | 2027 |
        | Voorraadontwikkeling Trivire     | 2027 |

    @clause-bijlage-2
    Abstract Scenario: de aantallen van Woonbron gelden alleen voor Woonbron
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
        | verkochte huurwoningen           | 1      |
        | geliberaliseerde huurwoningen    | 1      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 2 (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel bijlage 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 2 (<norm>) voor Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                              | jaar |
        | Verkoop en liberalisatie Woonbron | 2027 |
        | Voorraadontwikkeling Woonbron     | 2027 |

  Regel: Wanneer de verwachtingen van bijlage 2 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-bijlage-2
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2027:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2028:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"
      En is artikel <artikel> (<norm>) voor <partij> over 2028 "<2028>"

      Voorbeelden:
        | artikel   | norm                                      | partij   | 2025            | 2026                 | 2027            | 2028            |
        | bijlage 2 | Oplevering 2026 Van den Broek-Erf         | Trivire  | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | bijlage 2 | Oplevering 2026 Selma Lagerlof-Erf        | Trivire  | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | bijlage 2 | Oplevering 2026 Laan van Riga 1-111       | Trivire  | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | bijlage 2 | Oplevering 2026 Witte Dorp veld 2 en 3    | Woonbron | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | bijlage 2 | Oplevering 2026 totaal                    | Trivire  | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | bijlage 2 | Oplevering 2027 Oudland                   | Trivire  | niet van kracht | niet van kracht      | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Oplevering 2027 M.H. Trompweg 292 t/m 338 | Woonbron | niet van kracht | niet van kracht      | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Oplevering 2027 totaal                    | Trivire  | niet van kracht | niet van kracht      | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Verkoop en liberalisatie Trivire          | Trivire  | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Verkoop en liberalisatie Woonbron         | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Voorraadontwikkeling Trivire              | Trivire  | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Voorraadontwikkeling Woonbron             | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | bijlage 2 | Voorraadontwikkeling totaal               | Trivire  | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |

    @clause-bijlage-2
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel   | norm                              | partij   | jaar | uitkomst       |
        | bijlage 2 | Oplevering 2026 totaal            | Trivire  | 2026 | feit ontbreekt |
        | bijlage 2 | Oplevering 2027 totaal            | Trivire  | 2027 | feit ontbreekt |
        | bijlage 2 | Verkoop en liberalisatie Trivire  | Trivire  | 2027 | feit ontbreekt |
        | bijlage 2 | Verkoop en liberalisatie Woonbron | Woonbron | 2027 | feit ontbreekt |
        | bijlage 2 | Voorraadontwikkeling Trivire      | Trivire  | 2027 | feit ontbreekt |
        | bijlage 2 | Voorraadontwikkeling Woonbron     | Woonbron | 2027 | feit ontbreekt |
        | bijlage 2 | Voorraadontwikkeling totaal       | Trivire  | 2027 | feit ontbreekt |
