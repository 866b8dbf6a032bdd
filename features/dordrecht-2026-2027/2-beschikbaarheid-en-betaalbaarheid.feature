# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, hoofdstuk 2: beschikbaarheid en betaalbaarheid
  Over de groei van de sociale voorraad, nieuwe plannen en regels, woningdelen, statushouders, verkoop, heffingen en het
  voorkomen van huisuitzetting. De aantallen en de dagen waarop iets is gedaan zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: ambitie hoofdstuk 2 (Netto 197 sociale huurwoningen erbij) een verwachting: opgeleverd min verkocht en geliberaliseerd, over beide jaren samen

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: 197 woningen netto is genoeg, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 2      |
        | geliberaliseerde huurwoningen    | 0      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Trivire meldt over 2027:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
        | verkochte huurwoningen           | 2         |
        | geliberaliseerde huurwoningen    | 0         |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel ambitie hoofdstuk 2 (Netto 197 sociale huurwoningen erbij) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel ambitie hoofdstuk 2 (Netto 197 sociale huurwoningen erbij) voor Trivire over 2027: "<woorden>"

      Voorbeelden: 201 woningen in 2026 en 39 van Woonbron in 2027; verkocht en geliberaliseerd samen 68
        | peildatum  | Trivire | uitkomst             | woorden                          |
        | 30-12-2027 | 25      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 25      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 24      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 25      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 26      | voldaan              | Oordeel: voldaan                 |

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: ontbreekt een van de twaalf cijfers, dan is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <T26>  |
        | verkochte huurwoningen           | <Tv26> |
        | geliberaliseerde huurwoningen    | <Tl26> |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <W26>  |
        | verkochte huurwoningen           | <Wv26> |
        | geliberaliseerde huurwoningen    | <Wl26> |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <T27>  |
        | verkochte huurwoningen           | <Tv27> |
        | geliberaliseerde huurwoningen    | <Tl27> |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <W27>  |
        | verkochte huurwoningen           | <Wv27> |
        | geliberaliseerde huurwoningen    | <Wl27> |
      Als de afspraken worden getoetst over 2027
      Dan is artikel ambitie hoofdstuk 2 (Netto 197 sociale huurwoningen erbij) voor Trivire over 2027 "feit ontbreekt"

      Voorbeelden: T is Trivire en W is Woonbron; zonder letter opgeleverd, v verkocht, l geliberaliseerd
        | T26 | Tv26 | Tl26 | W26 | Wv26 | Wl26 | T27 | Tv27 | Tl27 | W27 | Wv27 | Wl27 |
        |     | 2    | 0    | 121 | 28   | 4    | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  |      | 0    | 121 | 28   | 4    | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    |      | 121 | 28   | 4    | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    |     | 28   | 4    | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 |      | 4    | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   |      | 25  | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    |     | 2    | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    | 25  |      | 0    | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    | 25  | 2    |      | 39  | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    | 25  | 2    | 0    |     | 28   | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    | 25  | 2    | 0    | 39  |      | 4    |
        | 80  | 2    | 0    | 121 | 28   | 4    | 25  | 2    | 0    | 39  | 28   |      |

    @clause-ambitie-hoofdstuk-2
    Scenario: in 2026 is het nog te vroeg, ook als er al 197 woningen bij zijn
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 2      |
        | geliberaliseerde huurwoningen    | 0      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 151    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel ambitie hoofdstuk 2 (Netto 197 sociale huurwoningen erbij) voor Trivire over 2026 "nog niet aan de orde"

  Regel: ambitie hoofdstuk 2 (Bruto 265 nieuwe sociale huurwoningen) een verwachting: opgeleverd door Trivire en Woonbron samen, over beide jaren

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: 265 woningen is genoeg, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
      En Trivire meldt over 2027:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel ambitie hoofdstuk 2 (Bruto 265 nieuwe sociale huurwoningen) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel ambitie hoofdstuk 2 (Bruto 265 nieuwe sociale huurwoningen) voor Trivire over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | uitkomst             | woorden                          |
        | 30-12-2027 | 25      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 25      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 24      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 25      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 26      | voldaan              | Oordeel: voldaan                 |

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: ontbreekt een van de cijfers, dan is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde         |
        | opgeleverde sociale huurwoningen | <Trivire 2026> |
      En Woonbron meldt over 2026:
        | feit                             | waarde          |
        | opgeleverde sociale huurwoningen | <Woonbron 2026> |
      En Trivire meldt over 2027:
        | feit                             | waarde         |
        | opgeleverde sociale huurwoningen | <Trivire 2027> |
      En Woonbron meldt over 2027:
        | feit                             | waarde          |
        | opgeleverde sociale huurwoningen | <Woonbron 2027> |
      Als de afspraken worden getoetst over 2027
      Dan is artikel ambitie hoofdstuk 2 (Bruto 265 nieuwe sociale huurwoningen) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden:
        | Trivire 2026 | Woonbron 2026 | Trivire 2027 | Woonbron 2027 | uitkomst       |
        |              | 121           | 25           | 39            | feit ontbreekt |
        | 80           |               | 25           | 39            | feit ontbreekt |
        | 80           | 121           |              | 39            | feit ontbreekt |
        | 80           | 121           | 25           |               | feit ontbreekt |

  Regel: 2.1 (Groei van de sociale voorraad in 2026 en 2027) eind 2027 is de voorraad ten minste één woning groter dan eind 2025

    @clause-2.1
    Abstract Scenario: één woning erbij over twee jaar is genoeg, gelijk blijven niet
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 9800   |
      En Woonbron meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 10400  |
      En Trivire meldt over 2027:
        | feit                                   | waarde    |
        | sociale huurwoningen van de corporatie | <Trivire> |
      En Woonbron meldt over 2027:
        | feit                                   | waarde     |
        | sociale huurwoningen van de corporatie | <Woonbron> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel 2.1 (Groei van de sociale voorraad in 2026 en 2027) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden: samen 20.200 woningen eind 2025, en eind 2027:
        | peildatum  | Trivire | Woonbron | uitkomst             |
        | 30-12-2027 | 9850    | 10351    | nog niet aan de orde |
        | 31-12-2027 | 9850    | 10351    | voldaan              |
        | 1-2-2029   | 9850    | 10350    | niet voldaan         |
        | 1-2-2029   | 9850    | 10351    | voldaan              |
        | 1-2-2029   | 9850    | 10352    | voldaan              |

    @clause-2.1
    Abstract Scenario: ontbreekt een van de cijfers, dan is er geen oordeel
      Gegeven Trivire meldt over 2025:
        | feit                                   | waarde         |
        | sociale huurwoningen van de corporatie | <Trivire 2025> |
      En Woonbron meldt over 2025:
        | feit                                   | waarde          |
        | sociale huurwoningen van de corporatie | <Woonbron 2025> |
      En Trivire meldt over 2027:
        | feit                                   | waarde         |
        | sociale huurwoningen van de corporatie | <Trivire 2027> |
      En Woonbron meldt over 2027:
        | feit                                   | waarde          |
        | sociale huurwoningen van de corporatie | <Woonbron 2027> |
      Als de afspraken worden getoetst over 2027
      Dan is artikel 2.1 (Groei van de sociale voorraad in 2026 en 2027) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden:
        | Trivire 2025 | Woonbron 2025 | Trivire 2027 | Woonbron 2027 | uitkomst       |
        |              | 10400         | 9850         | 10351         | feit ontbreekt |
        | 9800         |               | 9850         | 10351         | feit ontbreekt |
        | 9800         | 10400         |              | 10351         | feit ontbreekt |
        | 9800         | 10400         | 9850         |               | feit ontbreekt |

  Regel: 2.1 (Groei van de sociale voorraad per jaar) een inspanning: ook per jaar ten minste één woning erbij

    @clause-2.1
    Abstract Scenario: één woning erbij in een jaar is genoeg, gelijk blijven is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 9800   |
      En Woonbron meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 10400  |
      En Trivire meldt over 2026:
        | feit                                   | waarde    |
        | sociale huurwoningen van de corporatie | <Trivire> |
      En Woonbron meldt over 2026:
        | feit                                   | waarde     |
        | sociale huurwoningen van de corporatie | <Woonbron> |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 2.1 (Groei van de sociale voorraad per jaar) voor Trivire over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 2.1 (Groei van de sociale voorraad per jaar) voor Trivire over 2026: "<woorden>"

      Voorbeelden: samen 20.200 woningen eind 2025, en eind 2026:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2026 | 9850    | 10351    | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 9850    | 10351    | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 9850    | 10350    | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 9850    | 10351    | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 9850    | 10352    | voldaan              | Oordeel: voldaan                 |

    @clause-2.1
    Abstract Scenario: ontbreekt een van de cijfers, dan is er geen oordeel
      Gegeven Trivire meldt over 2025:
        | feit                                   | waarde         |
        | sociale huurwoningen van de corporatie | <Trivire 2025> |
      En Woonbron meldt over 2025:
        | feit                                   | waarde          |
        | sociale huurwoningen van de corporatie | <Woonbron 2025> |
      En Trivire meldt over 2026:
        | feit                                   | waarde         |
        | sociale huurwoningen van de corporatie | <Trivire 2026> |
      En Woonbron meldt over 2026:
        | feit                                   | waarde          |
        | sociale huurwoningen van de corporatie | <Woonbron 2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel 2.1 (Groei van de sociale voorraad per jaar) voor Trivire over 2026 "<uitkomst>"

      Voorbeelden:
        | Trivire 2025 | Woonbron 2025 | Trivire 2026 | Woonbron 2026 | uitkomst       |
        |              | 10400         | 9850         | 10351         | feit ontbreekt |
        | 9800         |               | 9850         | 10351         | feit ontbreekt |
        | 9800         | 10400         |              | 10351         | feit ontbreekt |
        | 9800         | 10400         | 9850         |               | feit ontbreekt |

  Regel: 2.2 (1) (Concept volkshuisvestingsprogramma) de gemeente verwacht het concept uiterlijk op 30 september 2026

    @clause-2.2-1
    Abstract Scenario: te laat of niet gedaan is een signaal, geen tekortkoming
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                       | waarde      |
        | concept van het volkshuisvestingsprogramma | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (1) (Concept volkshuisvestingsprogramma) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 2.2 (1) (Concept volkshuisvestingsprogramma) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             | woorden                          |
        | 30-9-2026 | nee       | nog niet aan de orde | 30 september 2026                |
        | 1-10-2026 | nee       | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029  | 30-9-2026 | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029  | 1-10-2026 | signaal              | tekortschieten geeft een signaal |

  Regel: 2.2 (1) (Besluit over het volkshuisvestingsprogramma) de gemeente besluit uiterlijk op 31 december 2026

    @clause-2.2-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | besluit over het volkshuisvestingsprogramma | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (1) (Besluit over het volkshuisvestingsprogramma) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 2.2 (2) (Gesprek over versnelling en aandeel sociale huur) gemeente en corporaties beginnen uiterlijk op 31 maart 2026

    @clause-2.2-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                           | waarde      |
        | start van het gesprek over versnelling en aandeel sociale huur | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (2) (Gesprek over versnelling en aandeel sociale huur) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 2.2 (2) (Plan met groeipad) gemeente en corporaties hebben het plan uiterlijk op 30 juni 2026

    @clause-2.2-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                | waarde      |
        | plan met groeipad voor sociale huur | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (2) (Plan met groeipad) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 2.2 (2) (Op weg naar 30% sociaal) een inspanning: 30% van het nieuwbouwprogramma is sociaal

    @clause-2.2-2
    Abstract Scenario: 30% is genoeg, één woning minder is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                           | waarde    |
        | sociale huurwoningen in het nieuwbouwprogramma | <sociaal> |
        | woningen in het nieuwbouwprogramma             | <totaal>  |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 2.2 (2) (Op weg naar 30% sociaal) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel 2.2 (2) (Op weg naar 30% sociaal) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden: een programma van 1.000 woningen
        | peildatum  | sociaal | totaal | uitkomst             | woorden                          |
        | 30-12-2026 | 300     | 1000   | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 300     | 1000   | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 299     | 1000   | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 300     | 1000   | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 301     | 1000   | voldaan              | Oordeel: voldaan                 |

    @clause-2.2-2
    Abstract Scenario: zonder bruikbare cijfers is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                           | waarde    |
        | sociale huurwoningen in het nieuwbouwprogramma | <sociaal> |
        | woningen in het nieuwbouwprogramma             | <totaal>  |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (2) (Op weg naar 30% sociaal) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | sociaal | totaal | uitkomst                     |
        |         | 1000   | feit ontbreekt               |
        | 300     |        | feit ontbreekt               |
        | 0       | 0      | niets te beoordelen          |
        | 1       | 0      | cijfers spreken elkaar tegen |

  Regel: 2.4 (Werkwijze Programma van Eisen bij turnkey afname) gemeente en corporaties hebben haar uiterlijk op 30 september 2026

    @clause-2.4
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                                   | waarde      |
        | gezamenlijke werkwijze voor het Programma van Eisen bij turnkey afname | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.4 (Werkwijze Programma van Eisen bij turnkey afname) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

  Regel: 2.5 (1) (Besluit over woningdelen) Trivire en gemeente: uiterlijk op 30 juni 2026

    @clause-2.5-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                     | waarde      |
        | besluit over woningdelen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.5 (1) (Besluit over woningdelen) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 2.5 (2) (Plan van aanpak woningdelen) Trivire heeft het plan uiterlijk op 30 september 2026

    @clause-2.5-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                        | waarde      |
        | plan van aanpak woningdelen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.5 (2) (Plan van aanpak woningdelen) voor Trivire over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2026 | nee       | nog niet aan de orde |
        | 1-10-2026 | nee       | niet voldaan         |
        | 1-2-2029  | 30-9-2026 | voldaan              |
        | 1-2-2029  | 1-10-2026 | signaal              |

    @clause-2.5-2
    Abstract Scenario: ligt er een besluit om er niet mee te beginnen, dan is het een signaal
      Gegeven Trivire meldt over 2026:
        | feit                                                   | waarde    |
        | plan van aanpak woningdelen                            | nee       |
        | besluit om niet met woningdelen te beginnen vastgelegd | <besluit> |
      Als de afspraken worden getoetst
      Dan is artikel 2.5 (2) (Plan van aanpak woningdelen) voor Trivire over 2026 "<uitkomst>"

      Voorbeelden:
        | besluit | uitkomst     |
        | ja      | signaal      |
        | nee     | niet voldaan |
        |         | niet voldaan |

  Regel: 2.6 (Nadere regels voor vitale beroepen) het college stelt ze uiterlijk op 31 maart 2026 vast

    @clause-2.6
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                 | waarde      |
        | nadere regels voor voorrang bij vitale beroepen 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.6 (Nadere regels voor vitale beroepen) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 2.6 (1) (Start van het experiment vitale beroepen) gemeente en corporaties beginnen uiterlijk op 30 juni 2026

    @clause-2.6-1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde      |
        | start van het experiment vitale beroepen 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.6 (1) (Start van het experiment vitale beroepen) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 2.6 (2) (Evaluatie van het experiment vitale beroepen) gemeente en corporaties evalueren uiterlijk op 31 december 2027

    @clause-2.6-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                              | waarde      |
        | evaluatie van het experiment vitale beroepen 2027 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.6 (2) (Evaluatie van het experiment vitale beroepen) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 2.6 (3) (Besluit over vervolg voor vitale beroepen) gemeente en corporaties besluiten uiterlijk op 31 december 2027

    @clause-2.6-3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                                 | waarde      |
        | besluit over vervolg voor vitale beroepen vanaf 2028 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.6 (3) (Besluit over vervolg voor vitale beroepen) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2027 | nee        | nog niet aan de orde |
        | 1-1-2028   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2027 | voldaan              |
        | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: 2.7 (Start van Wonen Eerst) op 1 januari 2026, mits het implementatietraject is doorlopen

    @clause-2.7
    Abstract Scenario: dit geldt alleen als het implementatietraject is doorlopen; later beginnen is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                | waarde       |
        | implementatietraject Wonen Eerst volledig doorlopen | <voorwaarde> |
        | start van het experiment Wonen Eerst                | <gedaan op>  |
      Als de afspraken worden getoetst
      Dan is artikel 2.7 (Start van Wonen Eerst) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | voorwaarde | peildatum | gedaan op  | uitkomst             |
        | 2026 | ja         | 1-1-2026  | nee        | nog niet aan de orde |
        | 2026 | ja         | 2-1-2026  | nee        | signaal              |
        | 2027 | ja         | 1-1-2028  | nee        | niet voldaan         |
        | 2026 | ja         | 1-2-2029  | 1-1-2026   | voldaan              |
        | 2026 | ja         | 1-2-2029  | 2-1-2026   | signaal              |
        | 2027 | ja         | 1-2-2029  | 31-12-2027 | signaal              |
        | 2027 | ja         | 1-2-2029  | 1-1-2028   | niet voldaan         |
        | 2027 | nee        | 1-2-2029  | nee        | niet van toepassing  |
        | 2027 |            | 1-2-2029  | nee        | feit ontbreekt       |
        | 2027 | ja         | 1-2-2029  |            | feit ontbreekt       |

  Regel: 2.7 (Woningen voor Wonen Eerst) een inspanning: Trivire en Woonbron samen ten hoogste 50 per jaar

    @clause-2.7
    Abstract Scenario: samen 50 woningen mag, één meer is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                          | waarde    |
        | woningen beschikbaar gesteld voor Wonen Eerst | <Trivire> |
      En Woonbron meldt over <jaar>:
        | feit                                          | waarde     |
        | woningen beschikbaar gesteld voor Wonen Eerst | <Woonbron> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel 2.7 (Woningen voor Wonen Eerst) voor Trivire over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel 2.7 (Woningen voor Wonen Eerst) voor Trivire over <jaar>: "<woorden>"

      Voorbeelden:
        | peildatum  | jaar | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2026 | 2026 | 25      | 25       | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 2026 | 25      | 25       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 25      | 24       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 25      | 25       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 25      | 26       | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 2027 | 30      | 20       | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2027 | 30      | 21       | signaal              | tekortschieten geeft een signaal |

    @clause-2.7
    Abstract Scenario: ontbreekt een van de cijfers, dan is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                                          | waarde    |
        | woningen beschikbaar gesteld voor Wonen Eerst | <Trivire> |
        | monitoring van de voortgang van de afspraken  | 1         |
      En Woonbron meldt over 2026:
        | feit                                          | waarde     |
        | woningen beschikbaar gesteld voor Wonen Eerst | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel 2.7 (Woningen voor Wonen Eerst) voor Trivire over 2026 "<uitkomst>"

      Voorbeelden:
        | Trivire | Woonbron | uitkomst       |
        |         | 25       | feit ontbreekt |
        | 25      |          | feit ontbreekt |

  Regel: 2.8 (Woonwagenbeleid vastgesteld) de gemeente stelt het medio 2026 vast, volgens de planning in 2026

    @clause-2.8
    Abstract Scenario: na 30 juni 2026 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                             | waarde      |
        | woonwagenbeleid 2026 vastgesteld | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.8 (Woonwagenbeleid vastgesteld) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 30-6-2026 | nee        | nog niet aan de orde |
        | 1-7-2026  | nee        | signaal              |
        | 1-1-2027  | nee        | niet voldaan         |
        | 1-2-2029  | 30-6-2026  | voldaan              |
        | 1-2-2029  | 1-7-2026   | signaal              |
        | 1-2-2029  | 31-12-2026 | signaal              |
        | 1-2-2029  | 1-1-2027   | niet voldaan         |

  Regel: 2.8 (Rol van de corporaties bij woonwagenbeheer) gemeente en corporaties bepalen die uiterlijk op 31 december 2026

    @clause-2.8
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                               | waarde      |
        | rol van de corporaties bij woonwagenbeheer bepaald | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.8 (Rol van de corporaties bij woonwagenbeheer) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 2.8 (Samenwerkingsovereenkomst woonwagens) gemeente en corporaties hebben haar uiterlijk op 31 december 2026

    @clause-2.8
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                      | waarde      |
        | samenwerkingsovereenkomst woonwagens 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.8 (Samenwerkingsovereenkomst woonwagens) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 2.9 (1) (Huisvesting van alle gekoppelde statushouders) wie aan de gemeente is gekoppeld wordt gehuisvest; geteld vanaf 2026

    @clause-2.9-1
    Abstract Scenario: iedereen gehuisvest is voldaan, één te weinig een signaal
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde |
        | gehuisveste statushouders                | 110    |
        | aan de gemeente gekoppelde statushouders | 110    |
      En gemeente Dordrecht meldt over 2027:
        | feit                                                      | waarde       |
        | gehuisveste statushouders                                 | <gehuisvest> |
        | aan de gemeente gekoppelde statushouders                  | 90           |
        | knelpunten bij de huisvesting van statushouders besproken | <besproken>  |
      Als de afspraken worden getoetst over 2027
      Dan is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zwijgt de toelichting op artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 over "tekortschieten geeft een signaal"

      Voorbeelden: 110 gekoppeld en gehuisvest in 2026, 90 gekoppeld in 2027
        | gehuisvest | besproken | uitkomst |
        | 89         |           | signaal  |
        | 90         |           | voldaan  |
        | 91         |           | voldaan  |

      Voorbeelden: zijn de knelpunten aantoonbaar niet besproken, dan is het niet voldaan
        | gehuisvest | besproken | uitkomst     |
        | 89         | ja        | signaal      |
        | 89         | nee       | niet voldaan |
        | 90         | nee       | voldaan      |

    @clause-2.9-1
    Abstract Scenario: een achterstand uit 2026 telt mee in 2027
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde |
        | gehuisveste statushouders                | 109    |
        | aan de gemeente gekoppelde statushouders | 110    |
      En gemeente Dordrecht meldt over 2027:
        | feit                                     | waarde       |
        | gehuisveste statushouders                | <gehuisvest> |
        | aan de gemeente gekoppelde statushouders | 90           |
      Als de afspraken worden getoetst
      Dan is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2026 "signaal"
      En is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | gehuisvest | uitkomst |
        | 90         | signaal  |
        | 91         | voldaan  |

    @clause-2.9-1
    Abstract Scenario: ook als het afgerond 100% lijkt is één te weinig een signaal
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde |
        | gehuisveste statushouders                | 1100   |
        | aan de gemeente gekoppelde statushouders | 1100   |
      En gemeente Dordrecht meldt over 2027:
        | feit                                     | waarde       |
        | gehuisveste statushouders                | <gehuisvest> |
        | aan de gemeente gekoppelde statushouders | 900          |
      Als de afspraken worden getoetst over 2027
      Dan is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden: 2.000 statushouders in twee jaar
        | gehuisvest | uitkomst |
        | 899        | signaal  |
        | 900        | voldaan  |

    @clause-2.9-1
    Abstract Scenario: zonder bruikbare cijfers is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde            |
        | gehuisveste statushouders                | <gehuisvest 2026> |
        | aan de gemeente gekoppelde statushouders | <gekoppeld 2026>  |
      En gemeente Dordrecht meldt over 2027:
        | feit                                     | waarde            |
        | gehuisveste statushouders                | <gehuisvest 2027> |
        | aan de gemeente gekoppelde statushouders | <gekoppeld 2027>  |
      Als de afspraken worden getoetst over 2027
      Dan is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | gehuisvest 2026 | gekoppeld 2026 | gehuisvest 2027 | gekoppeld 2027 | uitkomst                     |
        |                 | 110            | 90              | 90             | feit ontbreekt               |
        | 110             |                | 90              | 90             | feit ontbreekt               |
        | 110             | 110            |                 | 90             | feit ontbreekt               |
        | 110             | 110            | 90              |                | feit ontbreekt               |
        | 0               | 0              | 0               | 0              | niets te beoordelen          |
        | 0               | 0              | 1               | 0              | cijfers spreken elkaar tegen |

    @clause-2.9-1
    Abstract Scenario: een oordeel over 2027 volgt als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde |
        | gehuisveste statushouders                | 110    |
        | aan de gemeente gekoppelde statushouders | 110    |
      En gemeente Dordrecht meldt over 2027:
        | feit                                     | waarde |
        | gehuisveste statushouders                | 90     |
        | aan de gemeente gekoppelde statushouders | 90     |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel 2.9 (1) (Huisvesting van alle gekoppelde statushouders) voor gemeente Dordrecht over 2027 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2027 | nog niet aan de orde |
        | 31-12-2027 | voldaan              |

  Regel: 2.9 (1) (Capaciteit van de gemeente voor statushouders) gemiddeld over het jaar ten minste 0,5 fte, van de gemeente alleen

    @clause-2.9-1
    Abstract Scenario: een halve fte is genoeg, meer mag
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                 | waarde |
        | capaciteit van de gemeente voor statushouders in fte | <fte>  |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.9 (1) (Capaciteit van de gemeente voor statushouders) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel 2.9 (1) (Capaciteit van de gemeente voor statushouders) voor Trivire niet voor
      En komt artikel 2.9 (1) (Capaciteit van de gemeente voor statushouders) voor Woonbron niet voor
      En komt artikel 2.9 (1) (Capaciteit van de gemeente voor statushouders) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.9 (1) (Capaciteit van de gemeente voor statushouders) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | jaar | peildatum  | fte  | uitkomst             |
        | 2026 | 30-12-2026 | 0,5  | nog niet aan de orde |
        | 2026 | 31-12-2026 | 0,5  | voldaan              |
        | 2026 | 1-2-2028   | 0,49 | niet voldaan         |
        | 2026 | 1-2-2028   | 0,51 | voldaan              |
        | 2027 | 1-2-2028   | 0,5  | voldaan              |
        | 2027 | 1-2-2028   | 0,49 | niet voldaan         |
        | 2028 | 1-2-2029   | 0,5  | niet van kracht      |

  Regel: 2.9 (2) (Onderzoek naar een sneller proces voor statushouders) gemeente en corporaties onderzoeken dit uiterlijk op 31 december 2026

    @clause-2.9-2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                          | waarde      |
        | onderzoek naar een sneller of beter proces voor statushouders | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.9 (2) (Onderzoek naar een sneller proces voor statushouders) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2026 | nee        | nog niet aan de orde |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2029   | 31-12-2026 | voldaan              |
        | 1-2-2029   | 1-1-2027   | signaal              |

  Regel: 2.10 (Overeenstemming over het verkoopbeleid) iedere corporatie heeft overeenstemming uiterlijk op 30 juni 2026

    @clause-2.10
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                                            | waarde      |
        | overeenstemming over het herziene verkoopbeleid | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.10 (Overeenstemming over het verkoopbeleid) voor Trivire over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: 2.11 (Meeropbrengst van de Kuipershaven) Trivire besteedt en verantwoordt die binnen twee jaar, uiterlijk 12 maart 2028

    @clause-2.11
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2028:
        | feit                                                               | waarde      |
        | volledige meeropbrengst van de Kuipershaven besteed en verantwoord | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.11 (Meeropbrengst van de Kuipershaven) voor Trivire over 2028 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 12-3-2028 | nee       | nog niet aan de orde |
        | 13-3-2028 | nee       | niet voldaan         |
        | 1-2-2029  | 12-3-2028 | voldaan              |
        | 1-2-2029  | 13-3-2028 | signaal              |

  Regel: 2.11 (Meeropbrengst van de Kuipershaven volgens de planning) de planning noemt 2026 en 2027; later is nog een signaal

    @clause-2.11
    Abstract Scenario: te laat of niet gedaan is een signaal, geen tekortkoming
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2027:
        | feit                                                               | waarde      |
        | volledige meeropbrengst van de Kuipershaven besteed en verantwoord | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.11 (Meeropbrengst van de Kuipershaven volgens de planning) voor Trivire over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 2.11 (Meeropbrengst van de Kuipershaven volgens de planning) voor Trivire over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                          |
        | 31-12-2027 | nee        | nog niet aan de orde | 31 december 2027                 |
        | 1-1-2028   | nee        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 31-12-2027 | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 1-1-2028   | signaal              | tekortschieten geeft een signaal |

  Regel: 2.12 (Gesprek over de realisatiestimulans) de gemeente spreekt de corporaties uiterlijk op 31 maart 2026

    @clause-2.12
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                             | waarde      |
        | gesprek over de inzet van de realisatiestimulans | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.12 (Gesprek over de realisatiestimulans) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2026 | nee       | nog niet aan de orde |
        | 1-4-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 31-3-2026 | voldaan              |
        | 1-2-2029  | 1-4-2026  | signaal              |

  Regel: 2.13 (Probleemanalyse van de woonruimteverdeling) een inspanning van gemeente en corporaties, uiterlijk op 31 december 2027

    @clause-2.13
    Abstract Scenario: te laat of niet gedaan is een signaal, geen tekortkoming
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                                 | waarde      |
        | regionale probleemanalyse van de woonruimteverdeling | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.13 (Probleemanalyse van de woonruimteverdeling) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 2.13 (Probleemanalyse van de woonruimteverdeling) voor gemeente Dordrecht over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                          |
        | 31-12-2027 | nee        | nog niet aan de orde | 31 december 2027                 |
        | 1-1-2028   | nee        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 31-12-2027 | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 1-1-2028   | signaal              | tekortschieten geeft een signaal |

  Regel: 2.13 (Verbeteringen in de woonruimteverdeling) een inspanning: wat haalbaar is, is eind 2027 doorgevoerd

    @clause-2.13
    Abstract Scenario: dit geldt alleen als verbeteringen haalbaar zijn
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2027:
        | feit                                                | waarde       |
        | verbeteringen in de woonruimteverdeling haalbaar    | <voorwaarde> |
        | verbeteringen in de woonruimteverdeling doorgevoerd | <gedaan op>  |
      Als de afspraken worden getoetst
      Dan is artikel 2.13 (Verbeteringen in de woonruimteverdeling) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zegt de toelichting op artikel 2.13 (Verbeteringen in de woonruimteverdeling) voor gemeente Dordrecht over 2027: "<woorden>"

      Voorbeelden:
        | voorwaarde | peildatum  | gedaan op  | uitkomst             | woorden                                     |
        | ja         | 31-12-2027 | nee        | nog niet aan de orde | 31 december 2027                            |
        | ja         | 1-1-2028   | nee        | signaal              | tekortschieten geeft een signaal            |
        | ja         | 1-2-2029   | 31-12-2027 | voldaan              | Oordeel: voldaan                            |
        | ja         | 1-2-2029   | 1-1-2028   | signaal              | tekortschieten geeft een signaal            |
        | nee        | 1-2-2029   | nee        | niet van toepassing  | De voorwaarde van deze norm is niet vervuld |
        |            | 1-2-2029   | nee        | feit ontbreekt       | Niet gemeld                                 |
        | ja         | 1-2-2029   |            | feit ontbreekt       | Niet gemeld                                 |

  Regel: 2.14 (Gemeentelijke heffingen in 2026) ten hoogste de inflatie waarmee de gemeente rekent, in 2026 2,8%

    @clause-2.14
    Abstract Scenario: 2,8% mag bij 2,8% inflatie, een honderdste meer niet
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | stijging van de gemeentelijke heffingen     | <heffingen> |
        | inflatie waarmee de gemeente heeft gerekend | <inflatie>  |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel 2.14 (Gemeentelijke heffingen in 2026) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | heffingen | inflatie | uitkomst             |
        | 30-12-2026 | 2,8%      | 2,8%     | nog niet aan de orde |
        | 31-12-2026 | 2,8%      | 2,8%     | voldaan              |
        | 1-2-2029   | 2,79%     | 2,8%     | voldaan              |
        | 1-2-2029   | 2,8%      | 2,8%     | voldaan              |
        | 1-2-2029   | 2,81%     | 2,8%     | niet voldaan         |
        | 1-2-2029   |           | 2,8%     | feit ontbreekt       |
        | 1-2-2029   | 2,8%      |          | feit ontbreekt       |

  Regel: 2.15 (Convenant preventie huisuitzetting herzien) gemeente en corporaties herzien het uiterlijk op 30 juni 2026

    @clause-2.15
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                            | waarde      |
        | herzien convenant preventie huisuitzetting 2026 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.15 (Convenant preventie huisuitzetting herzien) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2026 | nee       | nog niet aan de orde |
        | 1-7-2026  | nee       | niet voldaan         |
        | 1-2-2029  | 30-6-2026 | voldaan              |
        | 1-2-2029  | 1-7-2026  | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 2 gelden

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: de verwachting is van Trivire en Woonbron samen
      Gegeven Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 80     |
        | verkochte huurwoningen           | 2      |
        | geliberaliseerde huurwoningen    | 0      |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
        | verkochte huurwoningen           | 2      |
        | geliberaliseerde huurwoningen    | 0      |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 39     |
        | verkochte huurwoningen           | 28     |
        | geliberaliseerde huurwoningen    | 4      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel ambitie hoofdstuk 2 (<norm>) voor Trivire over 2027 "voldaan"
      En is artikel ambitie hoofdstuk 2 (<norm>) voor Woonbron over 2027 "voldaan"
      En komt artikel ambitie hoofdstuk 2 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel ambitie hoofdstuk 2 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel ambitie hoofdstuk 2 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                  |
        | Netto 197 sociale huurwoningen erbij  |
        | Bruto 265 nieuwe sociale huurwoningen |

    @clause-2.1
    Abstract Scenario: de groei is van gemeente, Trivire en Woonbron samen; de cijfers zijn van de corporaties
      Gegeven Trivire meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 9800   |
      En Woonbron meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 10400  |
      En Trivire meldt over 2026:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 9801   |
      En Woonbron meldt over 2026:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 10400  |
      En Trivire meldt over 2027:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 9802   |
      En Woonbron meldt over 2027:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 10400  |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1 (<norm>) voor gemeente Dordrecht over 2027 "voldaan"
      En is artikel 2.1 (<norm>) voor Trivire over 2027 "voldaan"
      En is artikel 2.1 (<norm>) voor Woonbron over 2027 "voldaan"
      En komt artikel 2.1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                          |
        | Groei van de sociale voorraad in 2026 en 2027 |
        | Groei van de sociale voorraad per jaar        |

    @clause-2.2-2 @clause-2.9-1
    Abstract Scenario: gemeente, Trivire en Woonbron samen; de cijfers zijn van de gemeente
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                           | waarde |
        | sociale huurwoningen in het nieuwbouwprogramma | 300    |
        | woningen in het nieuwbouwprogramma             | 1000   |
        | gehuisveste statushouders                      | 110    |
        | aan de gemeente gekoppelde statushouders       | 110    |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over 2026 "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over 2026 "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                          |
        | 2.2 (2) | Op weg naar 30% sociaal                       |
        | 2.9 (1) | Huisvesting van alle gekoppelde statushouders |

    @clause-2.7
    Scenario: de 50 woningen zijn van Trivire en Woonbron samen
      Gegeven Trivire meldt over 2026:
        | feit                                          | waarde |
        | woningen beschikbaar gesteld voor Wonen Eerst | 25     |
      En Woonbron meldt over 2026:
        | feit                                          | waarde |
        | woningen beschikbaar gesteld voor Wonen Eerst | 25     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.7 (Woningen voor Wonen Eerst) voor Trivire over 2026 "voldaan"
      En is artikel 2.7 (Woningen voor Wonen Eerst) voor Woonbron over 2026 "voldaan"
      En komt artikel 2.7 (Woningen voor Wonen Eerst) voor gemeente Dordrecht niet voor
      En komt artikel 2.7 (Woningen voor Wonen Eerst) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.7 (Woningen voor Wonen Eerst) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.14
    Scenario: de heffingen zijn van de gemeente alleen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde |
        | stijging van de gemeentelijke heffingen     | 2,8%   |
        | inflatie waarmee de gemeente heeft gerekend | 2,8%   |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.14 (Gemeentelijke heffingen in 2026) voor gemeente Dordrecht over 2026 "voldaan"
      En komt artikel 2.14 (Gemeentelijke heffingen in 2026) voor Trivire niet voor
      En komt artikel 2.14 (Gemeentelijke heffingen in 2026) voor Woonbron niet voor
      En komt artikel 2.14 (Gemeentelijke heffingen in 2026) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.14 (Gemeentelijke heffingen in 2026) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.2-1 @clause-2.6 @clause-2.8 @clause-2.12
    Abstract Scenario: alleen de gemeente
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                        | feit                                                 | jaar | waarde     |
        | 2.2 (1) | Concept volkshuisvestingsprogramma          | concept van het volkshuisvestingsprogramma           | 2026 | 30-9-2026  |
        | 2.2 (1) | Besluit over het volkshuisvestingsprogramma | besluit over het volkshuisvestingsprogramma          | 2026 | 31-12-2026 |
        | 2.6     | Nadere regels voor vitale beroepen          | nadere regels voor voorrang bij vitale beroepen 2026 | 2026 | 31-3-2026  |
        | 2.8     | Woonwagenbeleid vastgesteld                 | woonwagenbeleid 2026 vastgesteld                     | 2026 | 30-6-2026  |
        | 2.12    | Gesprek over de realisatiestimulans         | gesprek over de inzet van de realisatiestimulans     | 2026 | 31-3-2026  |

    @clause-2.2-2 @clause-2.4 @clause-2.6-1 @clause-2.6-2 @clause-2.6-3 @clause-2.8 @clause-2.9-2
    @clause-2.13 @clause-2.15
    Abstract Scenario: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                                 | feit                                                                   | jaar | waarde     |
        | 2.2 (2) | Gesprek over versnelling en aandeel sociale huur     | start van het gesprek over versnelling en aandeel sociale huur         | 2026 | 31-3-2026  |
        | 2.2 (2) | Plan met groeipad                                    | plan met groeipad voor sociale huur                                    | 2026 | 30-6-2026  |
        | 2.4     | Werkwijze Programma van Eisen bij turnkey afname     | gezamenlijke werkwijze voor het Programma van Eisen bij turnkey afname | 2026 | 30-9-2026  |
        | 2.6 (1) | Start van het experiment vitale beroepen             | start van het experiment vitale beroepen 2026                          | 2026 | 30-6-2026  |
        | 2.6 (2) | Evaluatie van het experiment vitale beroepen         | evaluatie van het experiment vitale beroepen 2027                      | 2027 | 31-12-2027 |
        | 2.6 (3) | Besluit over vervolg voor vitale beroepen            | besluit over vervolg voor vitale beroepen vanaf 2028                   | 2027 | 31-12-2027 |
        | 2.8     | Rol van de corporaties bij woonwagenbeheer           | rol van de corporaties bij woonwagenbeheer bepaald                     | 2026 | 31-12-2026 |
        | 2.8     | Samenwerkingsovereenkomst woonwagens                 | samenwerkingsovereenkomst woonwagens 2026                              | 2026 | 31-12-2026 |
        | 2.9 (2) | Onderzoek naar een sneller proces voor statushouders | onderzoek naar een sneller of beter proces voor statushouders          | 2026 | 31-12-2026 |
        | 2.13    | Probleemanalyse van de woonruimteverdeling           | regionale probleemanalyse van de woonruimteverdeling                   | 2027 | 31-12-2027 |
        | 2.15    | Convenant preventie huisuitzetting herzien           | herzien convenant preventie huisuitzetting 2026                        | 2026 | 30-6-2026  |

    @clause-2.5-1
    Scenario: de gemeente en Trivire samen: wat de gemeente meldt telt voor beide
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                     | waarde    |
        | besluit over woningdelen | 30-6-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.5 (1) (Besluit over woningdelen) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel 2.5 (1) (Besluit over woningdelen) voor Trivire over 2026 "voldaan"
      En komt artikel 2.5 (1) (Besluit over woningdelen) voor Woonbron niet voor
      En komt artikel 2.5 (1) (Besluit over woningdelen) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.5 (1) (Besluit over woningdelen) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.5-2 @clause-2.11
    Abstract Scenario: alleen Trivire
      Gegeven Trivire meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                                  | feit                                                               | jaar | waarde     |
        | 2.5 (2) | Plan van aanpak woningdelen                           | plan van aanpak woningdelen                                        | 2026 | 30-9-2026  |
        | 2.11    | Meeropbrengst van de Kuipershaven                     | volledige meeropbrengst van de Kuipershaven besteed en verantwoord | 2028 | 12-3-2028  |
        | 2.11    | Meeropbrengst van de Kuipershaven volgens de planning | volledige meeropbrengst van de Kuipershaven besteed en verantwoord | 2027 | 31-12-2027 |

    @clause-2.7 @clause-2.13
    Abstract Scenario: als aan de voorwaarde is voldaan: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit         | waarde   |
        | <feit>       | <waarde> |
        | <voorwaarde> | ja       |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                    | feit                                                | jaar | waarde     | voorwaarde                                          |
        | 2.7     | Start van Wonen Eerst                   | start van het experiment Wonen Eerst                | 2027 | 1-1-2026   | implementatietraject Wonen Eerst volledig doorlopen |
        | 2.13    | Verbeteringen in de woonruimteverdeling | verbeteringen in de woonruimteverdeling doorgevoerd | 2027 | 31-12-2027 | verbeteringen in de woonruimteverdeling haalbaar    |

    @clause-2.10
    Scenario: Trivire en Woonbron elk voor zich: wat Trivire meldt telt alleen voor Trivire
      Gegeven Trivire meldt over 2026:
        | feit                                            | waarde    |
        | overeenstemming over het herziene verkoopbeleid | 30-6-2026 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.10 (Overeenstemming over het verkoopbeleid) voor Trivire over 2026 "voldaan"
      En komt artikel 2.10 (Overeenstemming over het verkoopbeleid) voor gemeente Dordrecht niet voor
      En is artikel 2.10 (Overeenstemming over het verkoopbeleid) voor Woonbron over 2026 "feit ontbreekt"
      En komt artikel 2.10 (Overeenstemming over het verkoopbeleid) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.10 (Overeenstemming over het verkoopbeleid) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.3
    Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.3 (Woningbouw en netcongestie) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 2.3 (Woningbouw en netcongestie) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 2.3 (Woningbouw en netcongestie) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 2.3 (Woningbouw en netcongestie) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.3 (Woningbouw en netcongestie) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.14
    Scenario: alleen mensen kunnen beoordelen wat de gemeente doet
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.14 (Kwijtschelding van gemeentelijke lasten) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel 2.14 (Kwijtschelding van gemeentelijke lasten) voor Trivire niet voor
      En komt artikel 2.14 (Kwijtschelding van gemeentelijke lasten) voor Woonbron niet voor
      En komt artikel 2.14 (Kwijtschelding van gemeentelijke lasten) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.14 (Kwijtschelding van gemeentelijke lasten) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 2 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-ambitie-hoofdstuk-2 @clause-2.1 @clause-2.2-1 @clause-2.2-2 @clause-2.3 @clause-2.4 @clause-2.5-1
    @clause-2.5-2 @clause-2.6 @clause-2.6-1 @clause-2.6-2 @clause-2.6-3 @clause-2.7 @clause-2.8 @clause-2.9-1
    @clause-2.9-2 @clause-2.10 @clause-2.11 @clause-2.12 @clause-2.13 @clause-2.14 @clause-2.15
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
        | artikel             | norm                                                  | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | ambitie hoofdstuk 2 | Netto 197 sociale huurwoningen erbij                  | Trivire            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | ambitie hoofdstuk 2 | Bruto 265 nieuwe sociale huurwoningen                 | Trivire            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.1                 | Groei van de sociale voorraad in 2026 en 2027         | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.1                 | Groei van de sociale voorraad per jaar                | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2 (1)             | Concept volkshuisvestingsprogramma                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.2 (1)             | Besluit over het volkshuisvestingsprogramma           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.2 (2)             | Gesprek over versnelling en aandeel sociale huur      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.2 (2)             | Plan met groeipad                                     | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.2 (2)             | Op weg naar 30% sociaal                               | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.3                 | Woningbouw en netcongestie                            | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 2.4                 | Werkwijze Programma van Eisen bij turnkey afname      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.5 (1)             | Besluit over woningdelen                              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.5 (2)             | Plan van aanpak woningdelen                           | Trivire            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.6                 | Nadere regels voor vitale beroepen                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.6 (1)             | Start van het experiment vitale beroepen              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.6 (2)             | Evaluatie van het experiment vitale beroepen          | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.6 (3)             | Besluit over vervolg voor vitale beroepen             | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.7                 | Start van Wonen Eerst                                 | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.7                 | Woningen voor Wonen Eerst                             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.8                 | Woonwagenbeleid vastgesteld                           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.8                 | Rol van de corporaties bij woonwagenbeheer            | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.8                 | Samenwerkingsovereenkomst woonwagens                  | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.9 (1)             | Huisvesting van alle gekoppelde statushouders         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.9 (1)             | Capaciteit van de gemeente voor statushouders         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.9 (2)             | Onderzoek naar een sneller proces voor statushouders  | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.10                | Overeenstemming over het verkoopbeleid                | Trivire            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.11                | Meeropbrengst van de Kuipershaven                     | Trivire            | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | feit ontbreekt  |
        | 2.11                | Meeropbrengst van de Kuipershaven volgens de planning | Trivire            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.12                | Gesprek over de realisatiestimulans                   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.13                | Probleemanalyse van de woonruimteverdeling            | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.13                | Verbeteringen in de woonruimteverdeling               | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.14                | Gemeentelijke heffingen in 2026                       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.14                | Kwijtschelding van gemeentelijke lasten               | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | niet van kracht                  | niet van kracht |
        | 2.15                | Convenant preventie huisuitzetting herzien            | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |

    @clause-ambitie-hoofdstuk-2 @clause-2.1 @clause-2.2-1 @clause-2.2-2 @clause-2.4 @clause-2.5-1 @clause-2.5-2
    @clause-2.6 @clause-2.6-1 @clause-2.6-2 @clause-2.6-3 @clause-2.7 @clause-2.8 @clause-2.9-1 @clause-2.9-2
    @clause-2.10 @clause-2.11 @clause-2.12 @clause-2.13 @clause-2.14 @clause-2.15
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel             | norm                                                  | partij             | jaar | uitkomst       |
        | ambitie hoofdstuk 2 | Netto 197 sociale huurwoningen erbij                  | Trivire            | 2027 | feit ontbreekt |
        | ambitie hoofdstuk 2 | Bruto 265 nieuwe sociale huurwoningen                 | Trivire            | 2027 | feit ontbreekt |
        | 2.1                 | Groei van de sociale voorraad in 2026 en 2027         | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 2.1                 | Groei van de sociale voorraad per jaar                | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.2 (1)             | Concept volkshuisvestingsprogramma                    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.2 (1)             | Besluit over het volkshuisvestingsprogramma           | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.2 (2)             | Gesprek over versnelling en aandeel sociale huur      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.2 (2)             | Plan met groeipad                                     | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.2 (2)             | Op weg naar 30% sociaal                               | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.4                 | Werkwijze Programma van Eisen bij turnkey afname      | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.5 (1)             | Besluit over woningdelen                              | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.5 (2)             | Plan van aanpak woningdelen                           | Trivire            | 2026 | feit ontbreekt |
        | 2.6                 | Nadere regels voor vitale beroepen                    | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.6 (1)             | Start van het experiment vitale beroepen              | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.6 (2)             | Evaluatie van het experiment vitale beroepen          | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 2.6 (3)             | Besluit over vervolg voor vitale beroepen             | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 2.7                 | Start van Wonen Eerst                                 | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.7                 | Woningen voor Wonen Eerst                             | Trivire            | 2026 | feit ontbreekt |
        | 2.8                 | Woonwagenbeleid vastgesteld                           | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.8                 | Rol van de corporaties bij woonwagenbeheer            | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.8                 | Samenwerkingsovereenkomst woonwagens                  | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.9 (1)             | Huisvesting van alle gekoppelde statushouders         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.9 (1)             | Capaciteit van de gemeente voor statushouders         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.9 (2)             | Onderzoek naar een sneller proces voor statushouders  | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.10                | Overeenstemming over het verkoopbeleid                | Trivire            | 2026 | feit ontbreekt |
        | 2.11                | Meeropbrengst van de Kuipershaven                     | Trivire            | 2028 | feit ontbreekt |
        | 2.11                | Meeropbrengst van de Kuipershaven volgens de planning | Trivire            | 2027 | feit ontbreekt |
        | 2.12                | Gesprek over de realisatiestimulans                   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.13                | Probleemanalyse van de woonruimteverdeling            | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 2.13                | Verbeteringen in de woonruimteverdeling               | gemeente Dordrecht | 2027 | feit ontbreekt |
        | 2.14                | Gemeentelijke heffingen in 2026                       | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 2.15                | Convenant preventie huisuitzetting herzien            | gemeente Dordrecht | 2026 | feit ontbreekt |
