# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk beschikbaarheid
  Over de sociale voorraad van ongeveer 330 woningen, de kavelprijs, nieuwbouw en doorstroming. De aantallen
  woningen en verhuizingen en de dagen waarop iets is gedaan zijn bedachte voorbeelden. Waar geen datum is
  afgesproken, is het einde van 2024 aangehouden: dan lopen de afspraken af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: inleiding beschikbaarheid (Afspraken over de kernvoorraad) gemeente en Leystromen maken die uiterlijk eind 2024

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: op tijd, een dag te laat, en niet afgesproken
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                         | waarde      |
        | afspraken over de omvang van de kernvoorraad | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel inleiding beschikbaarheid (Afspraken over de kernvoorraad) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel inleiding beschikbaarheid (Afspraken over de kernvoorraad) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: inleiding beschikbaarheid (Groei van de sociale voorraad tot 2030) eind 2030 verhuurt Leystromen er zeker meer dan zo'n 330
    Zo'n 330 is op tientallen afgerond, dus 325 tot en met 334: vanaf 335 is er zeker groei.

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: eind 2030 ten minste 335 woningen, of er is een signaal
      Gegeven de peildatum is 1-2-2031
      En Leystromen meldt over 2030:
        | feit                                   | waarde     |
        | sociale huurwoningen van de corporatie | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel inleiding beschikbaarheid (Groei van de sociale voorraad tot 2030) voor Leystromen "<uitkomst>"
      En zegt de toelichting op artikel inleiding beschikbaarheid (Groei van de sociale voorraad tot 2030) voor Leystromen: "<woorden>"

      Voorbeelden:
        | woningen | uitkomst | woorden                                                    |
        | 333      | signaal  | Dat is 2 woningen te weinig.                               |
        | 334      | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 335      | voldaan  | 335 is precies de grens, en die hoort erbij.               |
        | 336      | voldaan  | Oordeel: voldaan                                           |

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: tot eind 2030 is er nog geen oordeel, niet per halfjaar en niet als de voorraad al is gegroeid
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over <jaar>:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 340    |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel inleiding beschikbaarheid (Groei van de sociale voorraad tot 2030) voor Leystromen over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | uitkomst             |
        | 2023 | 1-2-2031   | nog niet aan de orde |
        | 2029 | 1-2-2031   | nog niet aan de orde |
        | 2030 | 30-12-2030 | nog niet aan de orde |
        | 2030 | 31-12-2030 | voldaan              |

  Regel: inleiding beschikbaarheid (Groei van de sociale voorraad per jaar) een jaar zonder groei is een signaal

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: vergeleken met het einde van het jaar ervoor
      Gegeven Leystromen meldt over 2022:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | <2022> |
      En Leystromen meldt over 2023:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | <2023> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel inleiding beschikbaarheid (Groei van de sociale voorraad per jaar) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel inleiding beschikbaarheid (Groei van de sociale voorraad per jaar) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | 2022 | 2023 | uitkomst | woorden                                                    |
        | 331  | 331  | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 331  | 332  | voldaan  | Oordeel: voldaan                                           |
        | 331  | 333  | voldaan  | Oordeel: voldaan                                           |
        | 331  | 330  | signaal  | Dat is 2 woningen te weinig.                               |

      Voorbeelden: zonder beide standen is er geen oordeel
        | 2022 | 2023 | uitkomst       | woorden                                       |
        |      | 332  | feit ontbreekt | sociale huurwoningen van de corporatie (2022) |
        | 331  |      | feit ontbreekt | sociale huurwoningen van de corporatie (2023) |

  Regel: inleiding beschikbaarheid (Kavelprijs sociale huurwoning) per woning ten hoogste € 20.000 exclusief btw

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: een cent meer is een signaal
      Gegeven gemeente Alphen-Chaam meldt over 2023 voor "De Ligt IV":
        | feit                  | waarde       |
        | grondprijs per woning | <grondprijs> |
      Als de afspraken worden getoetst
      Dan is artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor gemeente Alphen-Chaam bij "De Ligt IV" "<uitkomst>"
      En zegt de toelichting op artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor gemeente Alphen-Chaam bij "De Ligt IV": "<woorden>"

      Voorbeelden:
        | grondprijs | uitkomst | woorden                                                    |
        | 19.999,99  | voldaan  | Oordeel: voldaan                                           |
        | 20.000,00  | voldaan  | Oordeel: voldaan                                           |
        | 20.000,01  | signaal  | De afspraak is gelezen als een inspanning of verwachting |

    @clause-inleiding-beschikbaarheid
    Scenario: ieder project krijgt een eigen oordeel, en Leystromen is hier niet gebonden
      Gegeven gemeente Alphen-Chaam meldt over 2023 voor "De Ligt IV":
        | feit                  | waarde    |
        | grondprijs per woning | 20.000,00 |
      En gemeente Alphen-Chaam meldt over 2023 voor "Flexwoningen Alphen":
        | feit                  | waarde    |
        | grondprijs per woning | 20.000,01 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor gemeente Alphen-Chaam bij "De Ligt IV" "voldaan"
      En is artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor gemeente Alphen-Chaam bij "Flexwoningen Alphen" "signaal"
      En komt artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor Leystromen niet voor

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: van 1 januari 2023 tot en met 31 december 2024, en nooit voordat de periode is begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over <periode> voor "De Ligt IV":
        | feit                  | waarde    |
        | grondprijs per woning | 20.000,00 |
      Als de afspraken worden getoetst
      Dan is artikel inleiding beschikbaarheid (Kavelprijs sociale huurwoning) voor gemeente Alphen-Chaam over <periode> "<uitkomst>"

      Voorbeelden:
        | periode    | peildatum  | uitkomst             |
        | 2022-12-31 | 1-2-2026   | niet van kracht      |
        | 2023-01-01 | 1-2-2026   | voldaan              |
        | 2024-12-31 | 1-2-2026   | voldaan              |
        | 2025-01-01 | 1-2-2026   | niet van kracht      |
        | 2023       | 31-12-2022 | nog niet aan de orde |
        | 2023       | 1-1-2023   | voldaan              |

  Regel: 1 Behoefte/opgaven, Woonvisie 2018-2023 (Behoud van de sociale voorraad) eind 2023 zijn er niet minder dan zo'n 330, dus ten minste 325

    @clause-1-Behoefte-opgaven-Woonvisie-2018-2023
    Abstract Scenario: een woning minder is een signaal
      Gegeven Leystromen meldt over 2023:
        | feit                                   | waarde     |
        | sociale huurwoningen van de corporatie | <woningen> |
        | Bestuurlijk Overleg                    | 2          |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Behoefte/opgaven, Woonvisie 2018-2023 (Behoud van de sociale voorraad) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel 1 Behoefte/opgaven, Woonvisie 2018-2023 (Behoud van de sociale voorraad) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | woningen | uitkomst       | woorden                                                    |
        | 324      | signaal        | De afspraak is gelezen als een inspanning of verwachting |
        | 325      | voldaan        | 325 is precies de grens, en die hoort erbij.               |
        | 326      | voldaan        | Oordeel: voldaan                                           |
        |          | feit ontbreekt | sociale huurwoningen van de corporatie                     |

  Regel: 1 Behoefte/opgaven, bijdrage Leystromen: meewerken aan de woonvisie in 2023, en eind 2024 een vastgoedportefeuille

    @clause-1-Behoefte-opgaven-bijdrage-Leystromen
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Behoefte/opgaven, bijdrage Leystromen (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel 1 Behoefte/opgaven, bijdrage Leystromen (<norm>) voor Leystromen over <jaar>: "<woorden>"

      Voorbeelden: Leystromen levert uiterlijk op 31 december 2023 een bijdrage aan de woonvisie
        | norm                          | feit                                            | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Bijdrage aan de WoonvisiePlus | bijdrage van de corporatie aan de WoonvisiePlus | 2023 | 31-12-2023 | nee        | nog niet aan de orde | 31 december 2023                                           |
        | Bijdrage aan de WoonvisiePlus | bijdrage van de corporatie aan de WoonvisiePlus | 2023 | 1-1-2024   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Bijdrage aan de WoonvisiePlus | bijdrage van de corporatie aan de WoonvisiePlus | 2023 | 1-2-2025   | 31-12-2023 | voldaan              | Dat is op tijd.                                            |
        | Bijdrage aan de WoonvisiePlus | bijdrage van de corporatie aan de WoonvisiePlus | 2023 | 1-2-2025   | 1-1-2024   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: Leystromen bepaalt uiterlijk op 31 december 2024 haar portefeuille voor de gemeente
        | norm                         | feit                                          | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Vastgoedportefeuille bepaald | vastgoedportefeuille voor de gemeente bepaald | 2024 | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Vastgoedportefeuille bepaald | vastgoedportefeuille voor de gemeente bepaald | 2024 | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Vastgoedportefeuille bepaald | vastgoedportefeuille voor de gemeente bepaald | 2024 | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Vastgoedportefeuille bepaald | vastgoedportefeuille voor de gemeente bepaald | 2024 | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 1 Behoefte/opgaven, bijdrage gemeente: eind 2024 de behoefte in beeld en de Woondeal besproken

    @clause-1-Behoefte-opgaven-bijdrage-gemeente
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Behoefte/opgaven, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Behoefte/opgaven, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden: de behoefte aan sociale huurwoningen is opnieuw in beeld
        | norm                               | feit                                               | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Behoefte aan sociale huur in beeld | behoefte aan sociale huurwoningen opnieuw in beeld | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Behoefte aan sociale huur in beeld | behoefte aan sociale huurwoningen opnieuw in beeld | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Behoefte aan sociale huur in beeld | behoefte aan sociale huurwoningen opnieuw in beeld | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Behoefte aan sociale huur in beeld | behoefte aan sociale huurwoningen opnieuw in beeld | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: gemeente en Leystromen spraken over de lokale uitwerking van de Woondeal
        | norm                              | feit                                                        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Lokale uitwerking van de Woondeal | gesprek over de lokale uitwerking van de Regionale Woondeal | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Lokale uitwerking van de Woondeal | gesprek over de lokale uitwerking van de Regionale Woondeal | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Lokale uitwerking van de Woondeal | gesprek over de lokale uitwerking van de Regionale Woondeal | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Lokale uitwerking van de Woondeal | gesprek over de lokale uitwerking van de Regionale Woondeal | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 2 Nieuwbouw, bijdrage Leystromen (Twaalf huurwoningen in De Ligt IV) eind 2024 opgeleverd, geteld over 2023 en 2024 samen

    @clause-2-Nieuwbouw-bijdrage-Leystromen
    Abstract Scenario: na vier woningen in 2023 zijn er in 2024 nog acht nodig
      Gegeven Leystromen meldt over 2023 voor "De Ligt IV":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <2023> |
      En Leystromen meldt over 2024 voor "De Ligt IV":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <2024> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2 Nieuwbouw, bijdrage Leystromen (Twaalf huurwoningen in De Ligt IV) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2 Nieuwbouw, bijdrage Leystromen (Twaalf huurwoningen in De Ligt IV) voor Leystromen over 2024: "<woorden>"

      Voorbeelden:
        | 2023 | 2024 | uitkomst     | woorden                                     |
        | 4    | 7    | niet voldaan | Dat is 1 woning te weinig.                  |
        | 4    | 8    | voldaan      | 12 is precies de grens, en die hoort erbij. |
        | 4    | 9    | voldaan      | Oordeel: voldaan                            |
        | 0    | 12   | voldaan      | 12 is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder cijfers over beide jaren is er geen oordeel
        | 2023 | 2024 | uitkomst       | woorden                                 |
        |      | 12   | feit ontbreekt | opgeleverde sociale huurwoningen (2023) |
        | 4    |      | feit ontbreekt | opgeleverde sociale huurwoningen (2024) |

    @clause-2-Nieuwbouw-bijdrage-Leystromen
    Abstract Scenario: ook als alles in 2023 al is opgeleverd volgt het oordeel pas eind 2024, niet per halfjaar
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over 2023 voor "De Ligt IV":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 12     |
      En Leystromen meldt over 2024 voor "De Ligt IV":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel 2 Nieuwbouw, bijdrage Leystromen (Twaalf huurwoningen in De Ligt IV) voor Leystromen over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | uitkomst             |
        | 2023 | 1-2-2025   | nog niet aan de orde |
        | 2024 | 30-12-2024 | nog niet aan de orde |
        | 2024 | 31-12-2024 | voldaan              |

  Regel: 2 Nieuwbouw, bijdrage Leystromen (Onderzoek naar flexwoningen) uiterlijk eind 2024 zijn 5 tot 10 flexwoningen in Alphen onderzocht

    @clause-2-Nieuwbouw-bijdrage-Leystromen
    Abstract Scenario: alleen het onderzoek telt, niet of de flexwoningen er komen
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                  | waarde      |
        | onderzoek naar flexwoningen in Alphen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Nieuwbouw, bijdrage Leystromen (Onderzoek naar flexwoningen) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2 Nieuwbouw, bijdrage Leystromen (Onderzoek naar flexwoningen) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 2 Nieuwbouw, bijdrage gemeente: eind 2024 afspraken over locaties en flexwoningen, en nieuw grondprijzenbeleid

    @clause-2-Nieuwbouw-bijdrage-gemeente
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Nieuwbouw, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2 Nieuwbouw, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden: over mogelijke ontwikkellocaties zijn uitvoeringsafspraken met Leystromen
        | norm                             | feit                                                  | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Afspraken over ontwikkellocaties | uitvoeringsafspraken over mogelijke ontwikkellocaties | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Afspraken over ontwikkellocaties | uitvoeringsafspraken over mogelijke ontwikkellocaties | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Afspraken over ontwikkellocaties | uitvoeringsafspraken over mogelijke ontwikkellocaties | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Afspraken over ontwikkellocaties | uitvoeringsafspraken over mogelijke ontwikkellocaties | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: over 5 tot 10 flexwoningen zijn uitvoeringsafspraken met Leystromen
        | norm                        | feit                                   | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Afspraken over flexwoningen | uitvoeringsafspraken over flexwoningen | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Afspraken over flexwoningen | uitvoeringsafspraken over flexwoningen | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Afspraken over flexwoningen | uitvoeringsafspraken over flexwoningen | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Afspraken over flexwoningen | uitvoeringsafspraken over flexwoningen | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: het grondprijzenbeleid is geëvalueerd en herijkt
        | norm                       | feit                                      | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Grondprijzenbeleid herijkt | geëvalueerd en herijkt grondprijzenbeleid | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Grondprijzenbeleid herijkt | geëvalueerd en herijkt grondprijzenbeleid | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Grondprijzenbeleid herijkt | geëvalueerd en herijkt grondprijzenbeleid | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Grondprijzenbeleid herijkt | geëvalueerd en herijkt grondprijzenbeleid | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 3 Doorstroming, beoogd effect (Meer verhuisbewegingen) ieder jaar meer dan het jaar ervoor

    @clause-3-Doorstroming-beoogd-effect
    Abstract Scenario: evenveel verhuizingen als het jaar ervoor is een signaal
      Gegeven Leystromen meldt over 2022:
        | feit                           | waarde |
        | verhuisbewegingen in het bezit | <2022> |
      En Leystromen meldt over 2023:
        | feit                           | waarde |
        | verhuisbewegingen in het bezit | <2023> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 3 Doorstroming, beoogd effect (Meer verhuisbewegingen) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel 3 Doorstroming, beoogd effect (Meer verhuisbewegingen) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | 2022 | 2023 | uitkomst | woorden                                                    |
        | 24   | 24   | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 24   | 25   | voldaan  | Oordeel: voldaan                                           |
        | 24   | 26   | voldaan  | Oordeel: voldaan                                           |
        | 24   | 23   | signaal  | Dat is 23 − 24 = −1                                        |

      Voorbeelden: zonder cijfers over beide jaren is er geen oordeel
        | 2022 | 2023 | uitkomst       | woorden                                           |
        |      | 25   | feit ontbreekt | verhuisbewegingen in het bezit (2022, Leystromen) |
        | 24   |      | feit ontbreekt | verhuisbewegingen in het bezit (2023, Leystromen) |

  Regel: 3 Doorstroming, bijdrage Leystromen: eind 2024 een doorstroomaanpak en een onderzoek naar hogere huur bij hoger inkomen

    @clause-3-Doorstroming-bijdrage-Leystromen
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3 Doorstroming, bijdrage Leystromen (<norm>) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 3 Doorstroming, bijdrage Leystromen (<norm>) voor Leystromen over 2024: "<woorden>"

      Voorbeelden: een aanpak voor doorstroming van en verkoop aan zittende huurders
        | norm             | feit                               | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Doorstroomaanpak | doorstroomaanpak van de corporatie | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Doorstroomaanpak | doorstroomaanpak van de corporatie | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Doorstroomaanpak | doorstroomaanpak van de corporatie | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Doorstroomaanpak | doorstroomaanpak van de corporatie | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: onderzoek naar een inkomensafhankelijke huurverhoging
        | norm                                              | feit                                                  | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Onderzoek naar inkomensafhankelijke huurverhoging | onderzoek naar een inkomensafhankelijke huurverhoging | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Onderzoek naar inkomensafhankelijke huurverhoging | onderzoek naar een inkomensafhankelijke huurverhoging | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Onderzoek naar inkomensafhankelijke huurverhoging | onderzoek naar een inkomensafhankelijke huurverhoging | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Onderzoek naar inkomensafhankelijke huurverhoging | onderzoek naar een inkomensafhankelijke huurverhoging | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 3 Doorstroming, bijdrage gemeente (Onderzoek naar instrumenten voor doorstroming) de gemeente doet dit uiterlijk eind 2024

    @clause-3-Doorstroming-bijdrage-gemeente
    Abstract Scenario: later of niet onderzocht is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                          | waarde      |
        | onderzoek naar instrumenten voor doorstroming | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3 Doorstroming, bijdrage gemeente (Onderzoek naar instrumenten voor doorstroming) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 3 Doorstroming, bijdrage gemeente (Onderzoek naar instrumenten voor doorstroming) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de afspraken over beschikbaarheid gelden

    @clause-inleiding-beschikbaarheid @clause-1-Behoefte-opgaven-bijdrage-gemeente @clause-2-Nieuwbouw-bijdrage-gemeente @clause-3-Doorstroming-bijdrage-gemeente
    Abstract Scenario: de gemeente alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                               | norm                                          | jaar | uitkomst       |
        | inleiding beschikbaarheid             | Kavelprijs sociale huurwoning                 | 2023 | feit ontbreekt |
        | 1 Behoefte/opgaven, bijdrage gemeente | Behoefte aan sociale huur in beeld            | 2024 | feit ontbreekt |
        | 1 Behoefte/opgaven, bijdrage gemeente | Lokale uitwerking van de Woondeal             | 2024 | feit ontbreekt |
        | 2 Nieuwbouw, bijdrage gemeente        | Afspraken over ontwikkellocaties              | 2024 | feit ontbreekt |
        | 2 Nieuwbouw, bijdrage gemeente        | Afspraken over flexwoningen                   | 2024 | feit ontbreekt |
        | 2 Nieuwbouw, bijdrage gemeente        | Grondprijzenbeleid herijkt                    | 2024 | feit ontbreekt |
        | 3 Doorstroming, bijdrage gemeente     | Onderzoek naar instrumenten voor doorstroming | 2024 | feit ontbreekt |

    @clause-inleiding-beschikbaarheid @clause-1-Behoefte-opgaven-bijdrage-Leystromen @clause-2-Nieuwbouw-bijdrage-Leystromen @clause-3-Doorstroming-bijdrage-Leystromen
    Abstract Scenario: Leystromen alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En Leystromen meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Alphen-Chaam niet voor

      Voorbeelden:
        | artikel                                 | norm                                              | jaar | uitkomst                         |
        | inleiding beschikbaarheid               | Groei van de sociale voorraad tot 2030            | 2030 | feit ontbreekt                   |
        | inleiding beschikbaarheid               | Groei van de sociale voorraad per jaar            | 2023 | feit ontbreekt                   |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Bijdrage aan de WoonvisiePlus                     | 2023 | feit ontbreekt                   |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Vastgoedportefeuille bepaald                      | 2024 | feit ontbreekt                   |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Zorgvuldig met sloop en verkoop                   | 2023 | alleen door mensen te beoordelen |
        | 2 Nieuwbouw, bijdrage Leystromen        | Twaalf huurwoningen in De Ligt IV                 | 2024 | feit ontbreekt                   |
        | 3 Doorstroming, bijdrage Leystromen     | Doorstroomaanpak                                  | 2024 | feit ontbreekt                   |
        | 3 Doorstroming, bijdrage Leystromen     | Onderzoek naar inkomensafhankelijke huurverhoging | 2024 | feit ontbreekt                   |

    @clause-2-Nieuwbouw-bijdrage-Leystromen
    Abstract Scenario: gemeente en Leystromen samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Leystromen over <jaar> "voldaan"

      Voorbeelden:
        | artikel                          | norm                           | feit                                         | jaar | waarde     |
        | 2 Nieuwbouw, bijdrage Leystromen | Onderzoek naar flexwoningen    | onderzoek naar flexwoningen in Alphen        | 2024 | 31-12-2024 |
        | inleiding beschikbaarheid        | Afspraken over de kernvoorraad | afspraken over de omvang van de kernvoorraad | 2024 | 31-12-2024 |

    @clause-1-Behoefte-opgaven-Woonvisie-2018-2023 @clause-3-Doorstroming-beoogd-effect
    Scenario: over de voorraad en de verhuizingen is het cijfer van Leystromen genoeg voor beide
      Gegeven Leystromen meldt over 2022:
        | feit                           | waarde |
        | verhuisbewegingen in het bezit | 24     |
      En Leystromen meldt over 2023:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 330    |
        | verhuisbewegingen in het bezit         | 25     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Behoefte/opgaven, Woonvisie 2018-2023 (Behoud van de sociale voorraad) voor Leystromen over 2023 "voldaan"
      En is artikel 1 Behoefte/opgaven, Woonvisie 2018-2023 (Behoud van de sociale voorraad) voor gemeente Alphen-Chaam over 2023 "voldaan"
      En is artikel 3 Doorstroming, beoogd effect (Meer verhuisbewegingen) voor Leystromen over 2023 "voldaan"
      En is artikel 3 Doorstroming, beoogd effect (Meer verhuisbewegingen) voor gemeente Alphen-Chaam over 2023 "voldaan"

  Regel: Wanneer de afspraken over beschikbaarheid gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-inleiding-beschikbaarheid @clause-1-Behoefte-opgaven-Woonvisie-2018-2023 @clause-1-Behoefte-opgaven-bijdrage-Leystromen @clause-2-Nieuwbouw-bijdrage-Leystromen @clause-3-Doorstroming-beoogd-effect @clause-1-Behoefte-opgaven-bijdrage-gemeente @clause-2-Nieuwbouw-bijdrage-gemeente @clause-3-Doorstroming-bijdrage-Leystromen @clause-3-Doorstroming-bijdrage-gemeente
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2022:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2024:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2025:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"

      Voorbeelden:
        | artikel                                 | norm                                              | partij                | 2022            | 2023                             | 2024                             | 2025            |
        | inleiding beschikbaarheid               | Groei van de sociale voorraad per jaar            | Leystromen            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt  |
        | 1 Behoefte/opgaven, Woonvisie 2018-2023 | Behoud van de sociale voorraad                    | Leystromen            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Bijdrage aan de WoonvisiePlus                     | Leystromen            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Zorgvuldig met sloop en verkoop                   | Leystromen            | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 2 Nieuwbouw, bijdrage Leystromen        | Twaalf huurwoningen in De Ligt IV                 | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3 Doorstroming, beoogd effect           | Meer verhuisbewegingen                            | Leystromen            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Vastgoedportefeuille bepaald                      | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1 Behoefte/opgaven, bijdrage gemeente   | Behoefte aan sociale huur in beeld                | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 1 Behoefte/opgaven, bijdrage gemeente   | Lokale uitwerking van de Woondeal                 | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | inleiding beschikbaarheid               | Afspraken over de kernvoorraad                    | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2 Nieuwbouw, bijdrage Leystromen        | Onderzoek naar flexwoningen                       | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2 Nieuwbouw, bijdrage gemeente          | Afspraken over ontwikkellocaties                  | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2 Nieuwbouw, bijdrage gemeente          | Afspraken over flexwoningen                       | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2 Nieuwbouw, bijdrage gemeente          | Grondprijzenbeleid herijkt                        | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3 Doorstroming, bijdrage Leystromen     | Doorstroomaanpak                                  | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3 Doorstroming, bijdrage Leystromen     | Onderzoek naar inkomensafhankelijke huurverhoging | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3 Doorstroming, bijdrage gemeente       | Onderzoek naar instrumenten voor doorstroming     | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |

    @clause-inleiding-beschikbaarheid
    Abstract Scenario: de groei van de voorraad gaat door tot eind 2030
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                   | norm                                   | partij     | jaar | uitkomst             |
        | inleiding beschikbaarheid | Groei van de sociale voorraad tot 2030 | Leystromen | 2022 | niet van kracht      |
        | inleiding beschikbaarheid | Groei van de sociale voorraad tot 2030 | Leystromen | 2023 | nog niet aan de orde |
        | inleiding beschikbaarheid | Groei van de sociale voorraad tot 2030 | Leystromen | 2030 | feit ontbreekt       |
        | inleiding beschikbaarheid | Groei van de sociale voorraad tot 2030 | Leystromen | 2031 | niet van kracht      |
        | inleiding beschikbaarheid | Groei van de sociale voorraad per jaar | Leystromen | 2030 | feit ontbreekt       |
        | inleiding beschikbaarheid | Groei van de sociale voorraad per jaar | Leystromen | 2031 | niet van kracht      |

    @clause-inleiding-beschikbaarheid @clause-1-Behoefte-opgaven-Woonvisie-2018-2023 @clause-3-Doorstroming-beoogd-effect @clause-1-Behoefte-opgaven-bijdrage-Leystromen @clause-1-Behoefte-opgaven-bijdrage-gemeente @clause-2-Nieuwbouw-bijdrage-Leystromen @clause-2-Nieuwbouw-bijdrage-gemeente @clause-3-Doorstroming-bijdrage-Leystromen @clause-3-Doorstroming-bijdrage-gemeente
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                                 | norm                                              | partij                | jaar | peildatum  | uitkomst             |
        | inleiding beschikbaarheid               | Groei van de sociale voorraad per jaar            | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | inleiding beschikbaarheid               | Groei van de sociale voorraad per jaar            | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Behoefte/opgaven, Woonvisie 2018-2023 | Behoud van de sociale voorraad                    | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Behoefte/opgaven, Woonvisie 2018-2023 | Behoud van de sociale voorraad                    | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 3 Doorstroming, beoogd effect           | Meer verhuisbewegingen                            | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 3 Doorstroming, beoogd effect           | Meer verhuisbewegingen                            | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Bijdrage aan de WoonvisiePlus                     | Leystromen            | 2023 | 1-1-2024   | feit ontbreekt       |
        | 1 Behoefte/opgaven, bijdrage Leystromen | Vastgoedportefeuille bepaald                      | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Behoefte/opgaven, bijdrage gemeente   | Behoefte aan sociale huur in beeld                | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Behoefte/opgaven, bijdrage gemeente   | Lokale uitwerking van de Woondeal                 | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Nieuwbouw, bijdrage Leystromen        | Onderzoek naar flexwoningen                       | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | inleiding beschikbaarheid               | Afspraken over de kernvoorraad                    | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Nieuwbouw, bijdrage gemeente          | Afspraken over ontwikkellocaties                  | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Nieuwbouw, bijdrage gemeente          | Afspraken over flexwoningen                       | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Nieuwbouw, bijdrage gemeente          | Grondprijzenbeleid herijkt                        | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 3 Doorstroming, bijdrage Leystromen     | Doorstroomaanpak                                  | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 3 Doorstroming, bijdrage Leystromen     | Onderzoek naar inkomensafhankelijke huurverhoging | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 3 Doorstroming, bijdrage gemeente       | Onderzoek naar instrumenten voor doorstroming     | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
