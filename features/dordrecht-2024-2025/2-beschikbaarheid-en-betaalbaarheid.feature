# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 2: beschikbaarheid en betaalbaarheid
  Over nieuwbouw, grondprijzen, toewijzing, verkoop, huurprijzen en gemeentelijke heffingen. De cijfers van partijen zijn
  bedachte voorbeelden; de grenzen staan in de afspraken, en de CAO-loonontwikkeling en het landelijke maximum zijn
  openbare cijfers.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) een prognose voor eind 2026

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: eind 2026 zijn het er 1.200, of er is een signaal
      Gegeven de peildatum is 1-2-2027
      En gemeente Dordrecht meldt over 2026:
        | feit                                                             | waarde     |
        | sinds het bestuursakkoord bruto toegevoegde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor gemeente Dordrecht "<uitkomst>"
      En zegt de toelichting op artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor gemeente Dordrecht: "<woorden>"

      Voorbeelden:
        | woningen | uitkomst | woorden                          |
        | 1199     | signaal  | tekortschieten geeft een signaal |
        | 1200     | voldaan  | Oordeel: voldaan                 |
        | 1201     | voldaan  | Oordeel: voldaan                 |

    @clause-ambitie-hoofdstuk-2
    Abstract Scenario: tot 31 december 2026 kan het nog, en na 2026 geldt het niet meer
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                             | waarde     |
        | sinds het bestuursakkoord bruto toegevoegde sociale huurwoningen | <woningen> |
        | Bestuurlijk Overleg                                              | 3          |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | peildatum  | jaar | woningen | uitkomst             |
        | 1-2-2028   | 2023 | 1200     | niet van kracht      |
        | 1-2-2028   | 2024 | 1200     | nog niet aan de orde |
        | 1-2-2028   | 2025 | 1200     | nog niet aan de orde |
        | 30-12-2026 | 2026 | 1200     | nog niet aan de orde |
        | 31-12-2026 | 2026 | 1200     | voldaan              |
        | 31-12-2026 | 2026 |          | feit ontbreekt       |
        | 1-2-2028   | 2027 | 1200     | niet van kracht      |

    @clause-ambitie-hoofdstuk-2
    Scenario: het aantal dat de gemeente meldt telt ook voor Trivire en Woonbron
      Gegeven de peildatum is 1-2-2027
      En gemeente Dordrecht meldt over 2026:
        | feit                                                             | waarde |
        | sinds het bestuursakkoord bruto toegevoegde sociale huurwoningen | 1200   |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor gemeente Dordrecht "voldaan"
      En is artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor Trivire "voldaan"
      En is artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor Woonbron "voldaan"
      En komt artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel ambitie hoofdstuk 2 (Bruto 1.200 sociale huurwoningen erbij) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: 2.1.1 (Groei van de huurwoningvoorraad) eind 2025 zijn er samen meer dan eind 2023

    @clause-2.1.1
    Abstract Scenario: één woning meer dan de 15.200 van eind 2023 is genoeg
      Gegeven Trivire meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8930   |
      En Woonbron meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6270   |
      En Trivire meldt over 2025:
        | feit                           | waarde    |
        | huurwoningen van de corporatie | <Trivire> |
      En Woonbron meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6300   |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 2.1.1 (Groei van de huurwoningvoorraad) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden:
        | Trivire | uitkomst     |
        | 8900    | niet voldaan |
        | 8901    | voldaan      |
        | 8902    | voldaan      |

    @clause-2.1.1
    Scenario: een jaar met krimp mag, als de groei er eind 2025 is
      Gegeven Trivire meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8930   |
      En Woonbron meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6270   |
      En Trivire meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8910   |
      En Woonbron meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6260   |
      En Trivire meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8940   |
      En Woonbron meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6290   |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.1 (Groei van de huurwoningvoorraad per jaar) voor Trivire over 2024 "signaal"
      En is artikel 2.1.1 (Groei van de huurwoningvoorraad per jaar) voor Trivire over 2025 "voldaan"
      En is artikel 2.1.1 (Groei van de huurwoningvoorraad) voor Trivire over 2025 "voldaan"

  Regel: 2.1.1 (Groei van de huurwoningvoorraad per jaar) een jaar zonder groei is een signaal

    @clause-2.1.1
    Abstract Scenario: één woning meer dan de 15.200 van eind 2023 is genoeg
      Gegeven Trivire meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8930   |
      En Woonbron meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6270   |
      En Trivire meldt over 2024:
        | feit                           | waarde    |
        | huurwoningen van de corporatie | <Trivire> |
      En Woonbron meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6300   |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2.1.1 (Groei van de huurwoningvoorraad per jaar) voor Trivire over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2.1.1 (Groei van de huurwoningvoorraad per jaar) voor Trivire over 2024: "<woorden>"

      Voorbeelden:
        | Trivire | uitkomst | woorden                          |
        | 8900    | signaal  | tekortschieten geeft een signaal |
        | 8901    | voldaan  | Oordeel: voldaan                 |
        | 8902    | voldaan  | Oordeel: voldaan                 |

  Regel: 2.1.1 Wat voor de groei over beide jaren en voor de groei per jaar geldt

    @clause-2.1.1
    Abstract Scenario: de stand van beide corporaties is nodig, aan het begin en aan het einde
      Gegeven Trivire meldt over 2023:
        | feit                           | waarde         |
        | huurwoningen van de corporatie | <Trivire 2023> |
      En Woonbron meldt over 2023:
        | feit                           | waarde          |
        | huurwoningen van de corporatie | <Woonbron 2023> |
      En Trivire meldt over 2024:
        | feit                           | waarde         |
        | huurwoningen van de corporatie | <Trivire 2024> |
      En Woonbron meldt over 2024:
        | feit                           | waarde          |
        | huurwoningen van de corporatie | <Woonbron 2024> |
      En Trivire meldt over 2025:
        | feit                           | waarde         |
        | huurwoningen van de corporatie | <Trivire 2025> |
      En Woonbron meldt over 2025:
        | feit                           | waarde          |
        | huurwoningen van de corporatie | <Woonbron 2025> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1.1 (Groei van de huurwoningvoorraad) voor Trivire over 2025 "<beide jaren>"
      En is artikel 2.1.1 (Groei van de huurwoningvoorraad per jaar) voor Trivire over 2024 "<2024>"

      Voorbeelden:
        | Trivire 2023 | Woonbron 2023 | Trivire 2024 | Woonbron 2024 | Trivire 2025 | Woonbron 2025 | beide jaren    | 2024           |
        |              | 6270          | 8940         | 6280          | 8950         | 6290          | feit ontbreekt | feit ontbreekt |
        | 8930         |               | 8940         | 6280          | 8950         | 6290          | feit ontbreekt | feit ontbreekt |
        | 8930         | 6270          |              | 6280          | 8950         | 6290          | voldaan        | feit ontbreekt |
        | 8930         | 6270          | 8940         |               | 8950         | 6290          | voldaan        | feit ontbreekt |
        | 8930         | 6270          | 8940         | 6280          |              | 6290          | feit ontbreekt | voldaan        |
        | 8930         | 6270          | 8940         | 6280          | 8950         |               | feit ontbreekt | voldaan        |

    @clause-2.1.1
    Abstract Scenario: pas als het jaar voorbij is volgt een oordeel, ook over een halfjaar
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8930   |
      En Woonbron meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6270   |
      En Trivire meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8940   |
      En Woonbron meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6280   |
      En Trivire meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8950   |
      En Woonbron meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6290   |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel 2.1.1 (<norm>) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | norm                                     | jaar | peildatum  | uitkomst             |
        | Groei van de huurwoningvoorraad          | 2025 | 30-12-2025 | nog niet aan de orde |
        | Groei van de huurwoningvoorraad          | 2025 | 31-12-2025 | voldaan              |
        | Groei van de huurwoningvoorraad per jaar | 2024 | 30-12-2024 | nog niet aan de orde |
        | Groei van de huurwoningvoorraad per jaar | 2024 | 31-12-2024 | voldaan              |

    @clause-2.1.1
    Abstract Scenario: de groei is van gemeente en corporaties samen, geteld bij de corporaties
      Gegeven Trivire meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8930   |
      En Woonbron meldt over 2023:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6270   |
      En Trivire meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8940   |
      En Woonbron meldt over 2024:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6280   |
      En Trivire meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 8950   |
      En Woonbron meldt over 2025:
        | feit                           | waarde |
        | huurwoningen van de corporatie | 6290   |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1.1 (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel 2.1.1 (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel 2.1.1 (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel 2.1.1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.1.1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                     | jaar |
        | Groei van de huurwoningvoorraad          | 2025 |
        | Groei van de huurwoningvoorraad per jaar | 2024 |

  Regel: 2.1.1 (Monitor van de voorraadontwikkeling) ieder jaar opgesteld en besproken, gepland in het derde kwartaal

    @clause-2.1.1
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                               | waarde      |
        | totaaloverzicht van de voorraadontwikkeling opgesteld en besproken | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.1 (Monitor van de voorraadontwikkeling) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-9-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-10-2024 | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-9-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-10-2024  | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-9-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-10-2025  | signaal              |

  Regel: 2.1.2 (Soortenmanagementplan) de gemeente heeft het plan uiterlijk op 30 september 2024

    @clause-2.1.2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                  | waarde      |
        | soortenmanagementplan | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.2 (Soortenmanagementplan) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2024 | nee       | nog niet aan de orde |
        | 1-10-2024 | nee       | niet voldaan         |
        | 1-2-2026  | 30-9-2024 | voldaan              |
        | 1-2-2026  | 1-10-2024 | signaal              |

  Regel: 2.1.3 (Parkeernormen M.H. Trompweg) gemeente en Woonbron maken afspraken uiterlijk op 31 maart 2024

    @clause-2.1.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                       | waarde      |
        | afspraken over parkeernormen M.H. Trompweg | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2024 | nee       | nog niet aan de orde |
        | 1-4-2024  | nee       | niet voldaan         |
        | 1-2-2026  | 31-3-2024 | voldaan              |
        | 1-2-2026  | 1-4-2024  | signaal              |

  Regel: 2.1.3 (Parkeernormen in het mobiliteitsplan 2040) de gemeente legt ze uiterlijk op 30 september 2024 vast

    @clause-2.1.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                            | waarde      |
        | mobiliteitsplan 2040 vastgelegd | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.3 (Parkeernormen in het mobiliteitsplan 2040) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-9-2024 | nee       | nog niet aan de orde |
        | 1-10-2024 | nee       | niet voldaan         |
        | 1-2-2026  | 30-9-2024 | voldaan              |
        | 1-2-2026  | 1-10-2024 | signaal              |

  Regel: 2.1.3 (Parkeernormen bij de start van een project) bij ieder project, gemeente en corporaties samen

    @clause-2.1.3
    Abstract Scenario: één gestart project zonder afspraken is er een te weinig
      Gegeven Trivire meldt over 2024:
        | feit                                                | waarde            |
        | gestarte projecten met afspraken over parkeernormen | <Trivire met>     |
        | gestarte nieuwbouwprojecten                         | <Trivire gestart> |
      En Woonbron meldt over 2024:
        | feit                                                | waarde             |
        | gestarte projecten met afspraken over parkeernormen | <Woonbron met>     |
        | gestarte nieuwbouwprojecten                         | <Woonbron gestart> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.3 (Parkeernormen bij de start van een project) voor Trivire "<uitkomst>"

      Voorbeelden: vijf gestarte projecten
        | Trivire met | Trivire gestart | Woonbron met | Woonbron gestart | uitkomst                     |
        | 2           | 3               | 2            | 2                | niet voldaan                 |
        | 3           | 3               | 2            | 2                | voldaan                      |
        | 4           | 3               | 2            | 2                | cijfers spreken elkaar tegen |

      Voorbeelden: hoeveel projecten het ook zijn, er mag er geen ontbreken
        | Trivire met | Trivire gestart | Woonbron met | Woonbron gestart | uitkomst     |
        | 1199        | 1200            | 800          | 800              | niet voldaan |
        | 1200        | 1200            | 800          | 800              | voldaan      |

      Voorbeelden: cijfers die geen oordeel toelaten
        | Trivire met | Trivire gestart | Woonbron met | Woonbron gestart | uitkomst                     |
        |             | 3               | 2            | 2                | feit ontbreekt               |
        | 3           |                 | 2            | 2                | feit ontbreekt               |
        | 3           | 3               |              | 2                | feit ontbreekt               |
        | 3           | 3               | 2            |                  | feit ontbreekt               |
        | 0           | 0               | 0            | 0                | niets te beoordelen          |
        | 1           | 0               | 0            | 0                | cijfers spreken elkaar tegen |

    @clause-2.1.3
    Scenario: wat Trivire en Woonbron melden telt ook voor de gemeente
      Gegeven Trivire meldt over 2024:
        | feit                                                | waarde |
        | gestarte projecten met afspraken over parkeernormen | 3      |
        | gestarte nieuwbouwprojecten                         | 3      |
      En Woonbron meldt over 2024:
        | feit                                                | waarde |
        | gestarte projecten met afspraken over parkeernormen | 2      |
        | gestarte nieuwbouwprojecten                         | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1.3 (Parkeernormen bij de start van een project) voor gemeente Dordrecht "voldaan"
      En is artikel 2.1.3 (Parkeernormen bij de start van een project) voor Trivire "voldaan"
      En is artikel 2.1.3 (Parkeernormen bij de start van een project) voor Woonbron "voldaan"
      En komt artikel 2.1.3 (Parkeernormen bij de start van een project) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.1.3 (Parkeernormen bij de start van een project) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.1.3
    Abstract Scenario: pas als het jaar voorbij is volgt een oordeel, ook over een halfjaar
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                                | waarde |
        | gestarte projecten met afspraken over parkeernormen | 3      |
        | gestarte nieuwbouwprojecten                         | 3      |
      En Woonbron meldt over 2024:
        | feit                                                | waarde |
        | gestarte projecten met afspraken over parkeernormen | 2      |
        | gestarte nieuwbouwprojecten                         | 2      |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel 2.1.3 (Parkeernormen bij de start van een project) voor Trivire over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2024 | nog niet aan de orde |
        | 31-12-2024 | voldaan              |

  Regel: 2.1.4 (Grondprijs sociale huurwoningen) ten hoogste de grondprijs van het jaar, maal de stapelingsfactor

    @clause-2.1.4
    Abstract Scenario: de grondprijs van 2024 mag de grens halen, maar er geen cent boven gaan
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<oordeel>"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "<afstand>"

      Voorbeelden: één woonlaag, de volle prijs van € 17.999
        | woonlagen | prijs     | oordeel      | afstand                                                                         |
        | 1         | 17.998,99 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01.                      |
        | 1         | 17.999,00 | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 1         | 17.999,01 | niet voldaan | Dat is € 0,01 te veel.                                                          |

      Voorbeelden: twee woonlagen, 0,9 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 2         | 16.199,09 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 2         | 16.199,10 | voldaan      | Er is geen ruimte meer                                     |
        | 2         | 16.199,11 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: drie woonlagen, 0,8 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 3         | 14.399,19 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 3         | 14.399,20 | voldaan      | Er is geen ruimte meer                                     |
        | 3         | 14.399,21 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: vier woonlagen of meer, 0,75 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 4         | 13.499,24 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 4         | 13.499,25 | voldaan      | Er is geen ruimte meer                                     |
        | 4         | 13.499,26 | niet voldaan | Dat is € 0,01 te veel.                                     |
        | 7         | 13.499,25 | voldaan      | Er is geen ruimte meer                                     |
        | 7         | 13.499,26 | niet voldaan | Dat is € 0,01 te veel.                                     |

    @clause-2.1.4
    Scenario: bij één woonlaag staat erbij dat de factor niet is afgedrukt
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.500,00 |
        | woonlagen             | 1         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "voldaan"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "afgeleid, niet afgedrukt"

    @clause-2.1.4
    Scenario: de toelichting laat zien hoe de grens is uitgerekend
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.999,00 |
        | woonlagen             | 3         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "niet voldaan"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "De grens is ten hoogste € 14.399,20: € 17.999,00 × 0,8."
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "Dat is € 3.599,80 te veel."

    @clause-2.1.4
    Scenario: ieder project krijgt zijn eigen oordeel
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 14.399,20 |
        | woonlagen             | 3         |
      En gemeente Dordrecht meldt over 2024 voor "Voorbeeldhof":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,11 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "voldaan"
      En is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldhof" "niet voldaan"

    @clause-2.1.4
    Abstract Scenario: zonder prijs of woonlagen komt er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "feit ontbreekt"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "Niet gemeld door gemeente Dordrecht: <ontbreekt>"

      Voorbeelden:
        | prijs     | woonlagen | ontbreekt                    |
        | 14.399,20 |           | woonlagen (2024)             |
        |           | 3         | grondprijs per woning (2024) |

    @clause-2.1.4
    Abstract Scenario: voor 2025 noemen de afspraken geen grondprijs, en die van 2024 telt dan niet
      Gegeven gemeente Dordrecht meldt over 2025 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "waarde van de norm ontbreekt"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "maximale grondprijs (2025)"

      Voorbeelden: ook een lage prijs of een opgave zonder woonlagen verandert dat niet
        | prijs     | woonlagen |
        | 17.999,00 | 1         |
        | 25.000,00 | 2         |
        | 1.000,00  | 4         |
        | 14.000,00 |           |

    @clause-2.1.4
    Abstract Scenario: het jaar van de prijsafspraak telt, tot en met de laatste dag
      Gegeven gemeente Dordrecht meldt over <dag> voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,10 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst                     |
        | 2023-12-31 | niet van kracht              |
        | 2024-01-01 | voldaan                      |
        | 2024-12-31 | voldaan                      |
        | 2025-01-01 | waarde van de norm ontbreekt |
        | 2025-12-31 | waarde van de norm ontbreekt |
        | 2026-01-01 | niet van kracht              |

    @clause-2.1.4
    Abstract Scenario: een gesloten prijsafspraak kan meteen worden getoetst, een toekomstige nog niet
      Gegeven de peildatum is 1-6-2024
      En gemeente Dordrecht meldt over <dag> voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,10 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst             |
        | 2024-05-31 | voldaan              |
        | 2024-06-01 | voldaan              |
        | 2024-06-02 | nog niet aan de orde |

    @clause-2.1.4
    Scenario: de grondprijs is een afspraak van de gemeente, van niemand anders
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
      En gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 14.000,00 |
        | woonlagen             | 3         |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1.4 voor gemeente Dordrecht "voldaan"
      En komt artikel 2.1.4 voor Trivire niet voor
      En komt artikel 2.1.4 voor Woonbron niet voor
      En komt artikel 2.1.4 voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.1.4 voor Bewonersraad Woonbron Dordrecht niet voor
      En komt artikel 2.2.4 (vrije toewijzingsruimte) voor gemeente Dordrecht niet voor
      En komt artikel 2.3.1 voor gemeente Dordrecht niet voor

  Regel: 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) en (Bespreking van de beschikbaarheidsmonitor) in het eerste en derde kwartaal

    @clause-2.2.1
    Abstract Scenario: één keer in het kwartaal is genoeg en vaker mag
      Gegeven <partij> meldt over 2024-Q1:
        | feit                | waarde   |
        | <feit>              | <aantal> |
        | Bestuurlijk Overleg | 1        |
      Als de afspraken worden getoetst over 2024-Q1
      Dan is artikel 2.2.1 (<norm>) voor <partij> over 2024-Q1 "<uitkomst>"

      Voorbeelden:
        | norm                                      | partij             | feit                                                       | aantal | uitkomst       |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 0      | niet voldaan   |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 1      | voldaan        |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2      | voldaan        |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       |        | feit ontbreekt |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 0      | niet voldaan   |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 1      | voldaan        |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2      | voldaan        |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken |        | feit ontbreekt |

    @clause-2.2.1
    Abstract Scenario: alleen het eerste en het derde kwartaal tellen, ieder apart
      Gegeven <partij> meldt over 2024-Q1:
        | feit   | waarde |
        | <feit> | 1      |
      En <partij> meldt over 2024-Q3:
        | feit   | waarde |
        | <feit> | 0      |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.1 (<norm>) voor <partij> over 2024-Q1 "voldaan"
      En komt artikel 2.2.1 (<norm>) voor <partij> over 2024-Q2 niet voor
      En is artikel 2.2.1 (<norm>) voor <partij> over 2024-Q3 "niet voldaan"
      En komt artikel 2.2.1 (<norm>) voor <partij> over 2024-Q4 niet voor

      Voorbeelden:
        | norm                                      | partij             | feit                                                       |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken |

    @clause-2.2.1
    Abstract Scenario: wat op een dag is gedaan telt meteen, een kwartaalcijfer na het kwartaal
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <wanneer>:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst over 2024-Q1
      Dan is artikel 2.2.1 (<norm>) voor <partij> over 2024-Q1 "<uitkomst>"

      Voorbeelden:
        | norm                                      | partij             | feit                                                       | wanneer    | peildatum | uitkomst             |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2024-02-20 | 19-2-2024 | nog niet aan de orde |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2024-02-20 | 20-2-2024 | voldaan              |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2024-Q1    | 30-3-2024 | nog niet aan de orde |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2024-Q1    | 31-3-2024 | voldaan              |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2024-02-20 | 19-2-2024 | nog niet aan de orde |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2024-02-20 | 20-2-2024 | voldaan              |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2024-Q1    | 30-3-2024 | nog niet aan de orde |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2024-Q1    | 31-3-2024 | voldaan              |

    @clause-2.2.1
    Abstract Scenario: de eerste keer is in 2024-Q1, de laatste in 2025-Q3
      Gegeven de peildatum is 1-2-2027
      En <partij> meldt over <kwartaal>:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.1 (<norm>) voor <partij> over <kwartaal> "<uitkomst>"
      En zegt de toelichting op artikel 2.2.1 (<norm>) voor <partij> over <kwartaal>: "<woorden>"

      Voorbeelden:
        | norm                                      | partij             | feit                                                       | kwartaal | uitkomst        | woorden                                              |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2023-Q3  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2024-Q1  | voldaan         | Oordeel: voldaan                                     |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2025-Q3  | voldaan         | Oordeel: voldaan                                     |
        | Halfjaarlijkse beschikbaarheidsmonitor    | Trivire            | uitgebrachte beschikbaarheidsmonitor                       | 2026-Q1  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2023-Q3  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2024-Q1  | voldaan         | Oordeel: voldaan                                     |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2025-Q3  | voldaan         | Oordeel: voldaan                                     |
        | Bespreking van de beschikbaarheidsmonitor | gemeente Dordrecht | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 2026-Q1  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |

    @clause-2.2.1
    Scenario: de monitor is van Trivire en Woonbron samen, de bespreking van alle partijen
      Gegeven Trivire meldt over 2024-Q1:
        | feit                                 | waarde |
        | uitgebrachte beschikbaarheidsmonitor | 1      |
      En gemeente Dordrecht meldt over 2024-Q1:
        | feit                                                       | waarde |
        | beschikbaarheidsmonitor ambtelijk en bestuurlijk besproken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) voor Trivire over 2024-Q1 "voldaan"
      En is artikel 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) voor Woonbron over 2024-Q1 "voldaan"
      En komt artikel 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) voor gemeente Dordrecht niet voor
      En komt artikel 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.2.1 (Halfjaarlijkse beschikbaarheidsmonitor) voor Bewonersraad Woonbron Dordrecht niet voor
      En is artikel 2.2.1 (Bespreking van de beschikbaarheidsmonitor) voor gemeente Dordrecht over 2024-Q1 "voldaan"
      En is artikel 2.2.1 (Bespreking van de beschikbaarheidsmonitor) voor Trivire over 2024-Q1 "voldaan"
      En is artikel 2.2.1 (Bespreking van de beschikbaarheidsmonitor) voor Woonbron over 2024-Q1 "voldaan"
      En is artikel 2.2.1 (Bespreking van de beschikbaarheidsmonitor) voor Huurdersparticipatieraad Trivire over 2024-Q1 "voldaan"
      En is artikel 2.2.1 (Bespreking van de beschikbaarheidsmonitor) voor Bewonersraad Woonbron Dordrecht over 2024-Q1 "voldaan"

  Regel: 2.2.2 (Resultaten van de doorstroommakelaar) Trivire deelt ze ieder jaar, gepland in het eerste kwartaal

    @clause-2.2.2
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                         | waarde      |
        | resultaten van de doorstroommakelaar gedeeld | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 31-3-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-4-2024  | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 31-3-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-4-2024   | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 31-3-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-4-2025   | signaal              |

  Regel: 2.2.3 De pilot vitale beroepen: gemeente en corporaties beginnen, evalueren en besluiten

    @clause-2.2.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.3 (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden: begonnen uiterlijk op 31 maart 2024
        | norm                               | feit                                   | jaar | peildatum | gedaan op | uitkomst             |
        | Start van de pilot vitale beroepen | pilot vitale beroepen van 2024 gestart | 2024 | 31-3-2024 | nee       | nog niet aan de orde |
        | Start van de pilot vitale beroepen | pilot vitale beroepen van 2024 gestart | 2024 | 1-4-2024  | nee       | niet voldaan         |
        | Start van de pilot vitale beroepen | pilot vitale beroepen van 2024 gestart | 2024 | 1-2-2026  | 31-3-2024 | voldaan              |
        | Start van de pilot vitale beroepen | pilot vitale beroepen van 2024 gestart | 2024 | 1-2-2026  | 1-4-2024  | signaal              |

      Voorbeelden: geëvalueerd uiterlijk op 30 juni 2025
        | norm                                   | feit                                       | jaar | peildatum | gedaan op | uitkomst             |
        | Evaluatie van de pilot vitale beroepen | pilot vitale beroepen van 2024 geëvalueerd | 2025 | 30-6-2025 | nee       | nog niet aan de orde |
        | Evaluatie van de pilot vitale beroepen | pilot vitale beroepen van 2024 geëvalueerd | 2025 | 1-7-2025  | nee       | niet voldaan         |
        | Evaluatie van de pilot vitale beroepen | pilot vitale beroepen van 2024 geëvalueerd | 2025 | 1-2-2026  | 30-6-2025 | voldaan              |
        | Evaluatie van de pilot vitale beroepen | pilot vitale beroepen van 2024 geëvalueerd | 2025 | 1-2-2026  | 1-7-2025  | signaal              |

      Voorbeelden: besloten over een vervolg uiterlijk op 31 december 2025
        | norm                                  | feit                                                       | jaar | peildatum  | gedaan op  | uitkomst             |
        | Besluit over de pilot vitale beroepen | besluit over vervolg van de pilot vitale beroepen van 2024 | 2025 | 31-12-2025 | nee        | nog niet aan de orde |
        | Besluit over de pilot vitale beroepen | besluit over vervolg van de pilot vitale beroepen van 2024 | 2025 | 1-1-2026   | nee        | niet voldaan         |
        | Besluit over de pilot vitale beroepen | besluit over vervolg van de pilot vitale beroepen van 2024 | 2025 | 1-2-2026   | 31-12-2025 | voldaan              |
        | Besluit over de pilot vitale beroepen | besluit over vervolg van de pilot vitale beroepen van 2024 | 2025 | 1-2-2026   | 1-1-2026   | signaal              |

  Regel: 2.2.4 (Vrije toewijzingsruimte) ten hoogste 7,5% naar hogere inkomens, met verruiming ten hoogste 15%

    @clause-2.2.4
    Abstract Scenario: de vrije toewijzing rond 7,5% en 15%
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "<afstand>"

      Voorbeelden: 400 verhuringen, waar 30 precies 7,5% is en 60 precies 15%
        | totaal | boven | oordeel      | afstand                                                                         |
        | 400    | 0     | voldaan      | Tot een signaal is er ruimte voor nog 30 verhuringen.                           |
        | 400    | 29    | voldaan      | Tot een signaal is er ruimte voor nog 1 verhuring.                              |
        | 400    | 30    | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft een signaal.              |
        | 400    | 31    | signaal      | Dat is 1 verhuring te veel.                                                     |
        | 400    | 59    | signaal      | Tot het oordeel niet voldaan is er ruimte voor nog 1 verhuring.                 |
        | 400    | 60    | signaal      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 400    | 61    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 31 verhuringen te veel voor 7,5%.       |

      Voorbeelden: 1010 verhuringen, waar afronden op één decimaal zou misleiden
        | totaal | boven | oordeel      | afstand                                                            |
        | 1010   | 75    | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft een signaal. |
        | 1010   | 76    | signaal      | Dat is 76 / 1.010 = 7,52%.                                         |
        | 1010   | 76    | signaal      | Dat is 1 verhuring te veel.                                        |
        | 1010   | 151   | signaal      | Dat is 151 / 1.010 = 14,95%.                                       |
        | 1010   | 152   | niet voldaan | Dat is 152 / 1.010 = 15,05%.                                       |

      Voorbeelden: 2000 verhuringen, een twintigste procentpunt verschil
        | totaal | boven | oordeel      | afstand                      |
        | 2000   | 150   | voldaan      | Dat is 150 / 2.000 = 7,5%.   |
        | 2000   | 151   | signaal      | Dat is 151 / 2.000 = 7,55%.  |
        | 2000   | 300   | signaal      | Dat is 300 / 2.000 = 15%.    |
        | 2000   | 301   | niet voldaan | Dat is 301 / 2.000 = 15,05%. |

      Voorbeelden: een enkele verhuring aan een hoger inkomen, bij weinig verhuringen
        | totaal | boven | oordeel      | afstand                                                                |
        | 14     | 1     | voldaan      | Er is geen ruimte meer                                                 |
        | 13     | 1     | signaal      | Dat is 1 verhuring te veel.                                            |
        | 7      | 1     | signaal      | Dat is 1 verhuring te veel.                                            |
        | 6      | 1     | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 1 verhuring te veel voor 7,5%. |

    @clause-2.2.4
    Abstract Scenario: of de keuze voor verruiming is vastgelegd staat erbij en verandert het oordeel niet
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde       |
        | verhuringen van vrijgekomen sociale huurwoningen | 400          |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>      |
        | keuze voor verruimde vrije toewijzing vastgelegd | <vastgelegd> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "<woorden>"

      Voorbeelden: tussen 7,5% en 15%
        | boven | vastgelegd | oordeel | woorden                                                                       |
        | 31    | ja         | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): ja.           |
        | 31    | nee        | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): nee.          |
        | 31    |            | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): niets gemeld. |
        | 60    | ja         | signaal | Het blijft binnen de ruimere grens van 15%                                    |

      Voorbeelden: daarbuiten
        | boven | vastgelegd | oordeel      | woorden                                                             |
        | 30    | nee        | voldaan      | 7,5% is precies de grens, en die hoort erbij.                       |
        | 30    | ja         | voldaan      | 7,5% is precies de grens, en die hoort erbij.                       |
        | 61    | ja         | niet voldaan | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): ja. |

    @clause-2.2.4
    Abstract Scenario: het jaar is de som van beide halfjaren
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 180    |
        | verhuringen boven de DAEB-inkomensgrens          | 20     |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | totaal | boven | uitkomst       |
        | 220    | 10    | voldaan        |
        | 220    | 11    | signaal        |
        | 220    | 40    | signaal        |
        | 220    | 41    | niet voldaan   |
        | 220    |       | feit ontbreekt |
        |        | 10    | feit ontbreekt |
        |        |       | feit ontbreekt |

    @clause-2.2.4
    Scenario: iedere corporatie wordt apart beoordeeld, met het totaal van de stad ernaast
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      En Woonbron meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 600    |
        | verhuringen boven de DAEB-inkomensgrens          | 9      |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "niet voldaan"
      En is artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron "voldaan"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "Ter vergelijking, Trivire en Woonbron samen: 70 / 1.000 = 7%."

    @clause-2.2.4
    Scenario: zonder cijfers van de ander is er geen totaal van de stad, wel een oordeel
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "voldaan"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "Het totaal van de stad is niet te geven: cijfers van Woonbron ontbreken."

    @clause-2.2.4
    Abstract Scenario: cijfers die geen oordeel toelaten
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
        | keuze voor verruimde vrije toewijzing vastgelegd | ja       |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden: niet gemeld is iets anders dan nul
        | totaal | boven | uitkomst       |
        | 400    |       | feit ontbreekt |
        |        | 30    | feit ontbreekt |
        |        |       | feit ontbreekt |
        | 0      |       | feit ontbreekt |

      Voorbeelden: er is niets verhuurd
        | totaal | boven | uitkomst            |
        | 0      | 0     | niets te beoordelen |

      Voorbeelden: een deel kan niet groter zijn dan het geheel
        | totaal | boven | uitkomst                     |
        | 400    | 401   | cijfers spreken elkaar tegen |
        | 0      | 1     | cijfers spreken elkaar tegen |

    @clause-2.2.4
    Abstract Scenario: een jaarcijfer dat niet klopt met de halfjaren
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 20     |
      En Trivire meldt over 2024-H1:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <eerste> |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <tweede> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | eerste | tweede | uitkomst                     |
        | 180    | 220    | voldaan                      |
        | 180    | 221    | cijfers spreken elkaar tegen |
        | 180    | 219    | cijfers spreken elkaar tegen |
        | 401    |        | cijfers spreken elkaar tegen |

    @clause-2.2.4
    Abstract Scenario: wat geen aantal kan zijn, wordt geweigerd voordat er iets is getoetst
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | 400      |
        | verhuringen boven de DAEB-inkomensgrens          | <waarde> |
      Als de afspraken worden getoetst
      Dan wordt er niets getoetst, want "<reden>"

      Voorbeelden:
        | waarde | reden                                |
        | -1     | is negatief                          |
        | 30,5   | is geen geheel getal                 |
        | 7,5%   | heeft een procentteken               |
        | 1.234  | kan een duizendtal of een breuk zijn |

    @clause-2.2.4
    Scenario: hetzelfde cijfer met twee verschillende waarden wordt geweigerd
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
        | verhuringen boven de DAEB-inkomensgrens          | 31     |
      Als de afspraken worden getoetst
      Dan wordt er niets getoetst, want "al met een andere waarde aangeleverd"

    @clause-2.2.4
    Abstract Scenario: zolang het jaar loopt is er geen oordeel
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 1-7-2024   | nog niet aan de orde |
        | 30-12-2024 | nog niet aan de orde |
        | 1-1-2025   | niet voldaan         |

    @clause-2.2.4
    Abstract Scenario: de vrije toewijzing wordt onder deze afspraken alleen over 2024 en 2025 beoordeeld
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <jaar>:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | niet voldaan    |
        | 2025 | niet voldaan    |
        | 2026 | niet van kracht |

  Regel: 2.2.4 (Verslag over de vrije toewijzingsruimte) iedere corporatie deelt dit ieder jaar, gepland in het eerste kwartaal

    @clause-2.2.4
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                            | waarde      |
        | gebruik en effecten van de vrije ruimte gedeeld | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (Verslag over de vrije toewijzingsruimte) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 31-3-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-4-2024  | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 31-3-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-4-2024   | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 31-3-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-4-2025   | signaal              |

  Regel: 2.2.5 (Overleg over gewijzigde verkoopprogramma's) iedere wijziging wordt vooraf besproken

    @clause-2.2.5
    Abstract Scenario: één wijziging zonder overleg is er een te veel
      Gegeven Trivire meldt over 2024:
        | feit                                                | waarde      |
        | vooraf besproken wijzigingen van verkoopprogramma's | <besproken> |
        | wijzigingen van verkoopprogramma's                  | <gewijzigd> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.5 (Overleg over gewijzigde verkoopprogramma's) voor Trivire "<uitkomst>"

      Voorbeelden: drie wijzigingen
        | besproken | gewijzigd | uitkomst                     |
        | 2         | 3         | niet voldaan                 |
        | 3         | 3         | voldaan                      |
        | 4         | 3         | cijfers spreken elkaar tegen |

      Voorbeelden: hoeveel wijzigingen het ook zijn, er mag er geen ontbreken
        | besproken | gewijzigd | uitkomst     |
        | 1999      | 2000      | niet voldaan |
        | 2000      | 2000      | voldaan      |

      Voorbeelden: cijfers die geen oordeel toelaten
        | besproken | gewijzigd | uitkomst                     |
        |           | 3         | feit ontbreekt               |
        | 3         |           | feit ontbreekt               |
        | 0         | 0         | niets te beoordelen          |
        | 1         | 0         | cijfers spreken elkaar tegen |

  Regel: 2.2.5 (Verkoop binnen het verkoopprogramma) er wordt niets buiten het programma verkocht

    @clause-2.2.5
    Abstract Scenario: één woning buiten het programma is er een te veel
      Gegeven Trivire meldt over 2024:
        | feit                                                       | waarde     |
        | buiten het verkoopprogramma verkochte sociale huurwoningen | <verkocht> |
        | Bestuurlijk Overleg                                        | 3          |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.5 (Verkoop binnen het verkoopprogramma) voor Trivire "<uitkomst>"

      Voorbeelden:
        | verkocht | uitkomst       |
        | 0        | voldaan        |
        | 1        | niet voldaan   |
        |          | feit ontbreekt |

    @clause-2.2.5
    Abstract Scenario: pas als het jaar voorbij is volgt een oordeel over de verkoop, ook over een halfjaar
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                                       | waarde |
        | vooraf besproken wijzigingen van verkoopprogramma's        | 3      |
        | wijzigingen van verkoopprogramma's                         | 3      |
        | buiten het verkoopprogramma verkochte sociale huurwoningen | 0      |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel 2.2.5 (Overleg over gewijzigde verkoopprogramma's) voor Trivire over 2024 "<uitkomst>"
      En is artikel 2.2.5 (Verkoop binnen het verkoopprogramma) voor Trivire over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2024 | nog niet aan de orde |
        | 31-12-2024 | voldaan              |

    @clause-2.2.5
    Abstract Scenario: iedere corporatie staat voor haar eigen verkoop
      Gegeven Trivire meldt over 2024:
        | feit                                                       | waarde |
        | vooraf besproken wijzigingen van verkoopprogramma's        | 3      |
        | wijzigingen van verkoopprogramma's                         | 3      |
        | buiten het verkoopprogramma verkochte sociale huurwoningen | 0      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.2.5 (<norm>) voor Trivire "voldaan"
      En is artikel 2.2.5 (<norm>) voor Woonbron "feit ontbreekt"
      En komt artikel 2.2.5 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel 2.2.5 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.2.5 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                       |
        | Overleg over gewijzigde verkoopprogramma's |
        | Verkoop binnen het verkoopprogramma        |

  Regel: 2.3.1 (Stijging van de huursom) ten hoogste de CAO-loonontwikkeling van het jaar ervoor min 0,5 procentpunt

    @clause-2.3.1
    Abstract Scenario: de stijging van de huursom rond de grens van het jaar
      Gegeven Trivire meldt over <jaar>:
        | feit                    | waarde     |
        | stijging van de huursom | <stijging> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "<afstand>"

      Voorbeelden: 2024, grens 5,8% min 0,5 procentpunt is 5,3%
        | jaar | stijging | oordeel      | afstand                                                                         |
        | 2024 | 5,2%     | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,1 procentpunt.             |
        | 2024 | 5,29%    | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,01 procentpunt.            |
        | 2024 | 5,3%     | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 2024 | 5,31%    | niet voldaan | Dat is 0,01 procentpunt te veel.                                                |
        | 2024 | 5,4%     | niet voldaan | Dat is 0,1 procentpunt te veel.                                                 |

      Voorbeelden: 2025, grens 6,7% min 0,5 procentpunt is 6,2%
        | jaar | stijging | oordeel      | afstand                                                              |
        | 2025 | 6,1%     | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,1 procentpunt.  |
        | 2025 | 6,19%    | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,01 procentpunt. |
        | 2025 | 6,2%     | voldaan      | Er is geen ruimte meer                                               |
        | 2025 | 6,21%    | niet voldaan | Dat is 0,01 procentpunt te veel.                                     |
        | 2025 | 6,3%     | niet voldaan | Dat is 0,1 procentpunt te veel.                                      |

      Voorbeelden: geen stijging of een daling past altijd
        | jaar | stijging | oordeel | afstand              |
        | 2024 | 0%       | voldaan | ligt binnen de grens |
        | 2024 | -0,5%    | voldaan | ligt binnen de grens |

    @clause-2.3.1
    Scenario: de grens komt van de CAO-loonontwikkeling van het jaar ervoor
      Gegeven Trivire meldt over 2024:
        | feit                    | waarde |
        | stijging van de huursom | 5,3%   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "voldaan"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "De grens is ten hoogste 5,3%: 5,8% − 0,5 procentpunt."
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "CAO-loonontwikkeling (2023) 5,8%"

    @clause-2.3.1
    Abstract Scenario: het landelijke maximum van 2025 was strenger; het staat erbij en het oordeel blijft
      Gegeven Trivire meldt over 2025:
        | feit                    | waarde     |
        | stijging van de huursom | <stijging> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "De grens is ten hoogste 6,2%"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "Het landelijke maximum was dat jaar strenger, 4,5%"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "het oordeel volgt de afspraak"

      Voorbeelden:
        | stijging | oordeel      |
        | 4,5%     | voldaan      |
        | 4,6%     | voldaan      |
        | 6,2%     | voldaan      |
        | 6,3%     | niet voldaan |

    @clause-2.3.1
    Abstract Scenario: de stijging volgt uit de huursom aan het begin en aan het einde van het jaar
      Gegeven Woonbron meldt over 2024:
        | feit                               | waarde         |
        | huursom bij het begin van het jaar | 100.000.000,00 |
        | huursom bij het einde van het jaar | <einde>        |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Woonbron "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "<afstand>"

      Voorbeelden:
        | einde          | oordeel      | afstand                                                           |
        | 105.299.999,99 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01         |
        | 105.300.000,00 | voldaan      | 5,3% is precies de grens, en die hoort erbij.                     |
        | 105.300.000,01 | niet voldaan | Dat is € 0,01                                                     |
        | 105.300.001,00 | niet voldaan | Dat is een stijging van 5,300001%.                                |
        | 105.300.001,00 | niet voldaan | Dat is € 1,00                                                     |
        | 99.000.000,00  | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 6.300.000,00 |

    @clause-2.3.1
    Abstract Scenario: de huursom is niet of maar half gemeld
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde  |
        | verhuringen van vrijgekomen sociale huurwoningen | 400     |
        | huursom bij het begin van het jaar               | <begin> |
        | huursom bij het einde van het jaar               | <einde> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "feit ontbreekt"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "<ontbreekt> (2024)"

      Voorbeelden:
        | begin          | einde          | ontbreekt                          |
        | 100.000.000,00 |                | huursom bij het einde van het jaar |
        |                | 105.000.000,00 | huursom bij het begin van het jaar |
        |                |                | stijging van de huursom            |

    @clause-2.3.1
    Abstract Scenario: percentage en bedragen moeten bij elkaar passen, en dan tellen de bedragen
      Gegeven Trivire meldt over 2024:
        | feit                               | waarde         |
        | stijging van de huursom            | 5,3%           |
        | huursom bij het begin van het jaar | 100.000.000,00 |
        | huursom bij het einde van het jaar | <einde>        |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden: 5,3% kan de afronding van deze bedragen zijn
        | einde          | uitkomst     |
        | 105.300.000,00 | voldaan      |
        | 105.300.001,00 | niet voldaan |

      Voorbeelden: 5,3% kan niet uit deze bedragen komen
        | einde          | uitkomst                     |
        | 105.400.000,00 | cijfers spreken elkaar tegen |
        | 105.200.000,00 | cijfers spreken elkaar tegen |

    @clause-2.3.1
    Abstract Scenario: zolang het jaar loopt is er geen oordeel over de huursom
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                    | waarde |
        | stijging van de huursom | 6,3%   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 1-7-2025   | nog niet aan de orde |
        | 30-12-2025 | nog niet aan de orde |
        | 1-1-2026   | niet voldaan         |

    @clause-2.3.1
    Abstract Scenario: de huursomgrens geldt alleen in 2024 en 2025
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <jaar>:
        | feit                    | waarde |
        | stijging van de huursom | 9%     |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | niet voldaan    |
        | 2025 | niet voldaan    |
        | 2026 | niet van kracht |

    @clause-2.3.1
    Scenario: een landelijk maximum dat niet strenger is wordt niet genoemd
      Gegeven de peildatum is 1-2-2025
      En Trivire meldt over 2024:
        | feit                    | waarde |
        | stijging van de huursom | 5,3%   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "voldaan"
      En zwijgt de toelichting op artikel 2.3.1 voor Trivire over "landelijke maximum was"

    @clause-2.3.1
    Scenario: zonder huursom aan het begin van het jaar is er geen stijging te beoordelen
      Gegeven Trivire meldt over 2024:
        | feit                               | waarde |
        | huursom bij het begin van het jaar | 0,00   |
        | huursom bij het einde van het jaar | 0,00   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "niets te beoordelen"

  Regel: 2.3.2 (Inkomensafhankelijke huurverhoging benut) iedere corporatie doet dit ieder jaar

    @clause-2.3.2
    Abstract Scenario: later is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                           | waarde      |
        | inkomensafhankelijke huurverhoging doorgevoerd | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.2 (Inkomensafhankelijke huurverhoging benut) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | gedaan op  | uitkomst             |
        | 2024 | 31-12-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-1-2025   | nee        | niet voldaan         |
        | 2024 | 1-2-2026   | 31-12-2024 | voldaan              |
        | 2024 | 1-2-2026   | 1-1-2025   | signaal              |
        | 2025 | 1-2-2026   | 31-12-2025 | voldaan              |
        | 2025 | 1-2-2026   | 1-1-2026   | signaal              |

  Regel: 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) eind 2025 is alles in Dordrecht ingezet

    @clause-2.3.2
    Abstract Scenario: geteld over 2024 en 2025 samen, tot op de cent
      Gegeven Trivire meldt over 2024:
        | feit                                                   | waarde           |
        | lokaal ingezette extra huurinkomsten                   | <ingezet 2024>   |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | <inkomsten 2024> |
      En Trivire meldt over 2025:
        | feit                                                   | waarde           |
        | lokaal ingezette extra huurinkomsten                   | <ingezet 2025>   |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | <inkomsten 2025> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden: € 410.000 inkomsten in 2024 en € 430.000 in 2025
        | ingezet 2024 | inkomsten 2024 | ingezet 2025 | inkomsten 2025 | uitkomst     |
        | 410.000,00   | 410.000,00     | 429.999,99   | 430.000,00     | niet voldaan |
        | 410.000,00   | 410.000,00     | 430.000,00   | 430.000,00     | voldaan      |
        | 410.000,00   | 410.000,00     | 430.000,01   | 430.000,00     | voldaan      |
        | 0,00         | 410.000,00     | 840.000,00   | 430.000,00     | voldaan      |

      Voorbeelden: cijfers die geen oordeel toelaten
        | ingezet 2024 | inkomsten 2024 | ingezet 2025 | inkomsten 2025 | uitkomst                     |
        |              | 410.000,00     | 430.000,00   | 430.000,00     | feit ontbreekt               |
        | 410.000,00   |                | 430.000,00   | 430.000,00     | feit ontbreekt               |
        | 410.000,00   | 410.000,00     |              | 430.000,00     | feit ontbreekt               |
        | 410.000,00   | 410.000,00     | 430.000,00   |                | feit ontbreekt               |
        | 0,00         | 0,00           | 0,00         | 0,00           | niets te beoordelen          |
        | 0,00         | 0,00           | 1,00         | 0,00           | cijfers spreken elkaar tegen |

    @clause-2.3.2
    Abstract Scenario: pas eind 2025 volgt een oordeel, ook over een halfjaar
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                                   | waarde     |
        | lokaal ingezette extra huurinkomsten                   | 410.000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 410.000,00 |
      En Trivire meldt over 2025:
        | feit                                                   | waarde     |
        | lokaal ingezette extra huurinkomsten                   | 430.000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 430.000,00 |
      Als de afspraken worden getoetst over 2025-H2
      Dan is artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2025 | nog niet aan de orde |
        | 31-12-2025 | voldaan              |

    @clause-2.3.2
    Scenario: iedere corporatie staat voor haar eigen inkomsten
      Gegeven Trivire meldt over 2024:
        | feit                                                   | waarde     |
        | lokaal ingezette extra huurinkomsten                   | 410.000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 410.000,00 |
      En Trivire meldt over 2025:
        | feit                                                   | waarde     |
        | lokaal ingezette extra huurinkomsten                   | 430.000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 430.000,00 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2025 "voldaan"
      En is artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Woonbron over 2025 "feit ontbreekt"
      En komt artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor gemeente Dordrecht niet voor
      En komt artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.3.2 (Besteding van de inkomensafhankelijke huurverhoging) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: 2.3.3 (Gemeentelijke heffingen 2024) en (Gemeentelijke heffingen 2025) niet meer stijging dan de inflatie

    @clause-2.3.3
    Abstract Scenario: gelijk aan de inflatie mag, een honderdste procentpunt meer niet
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit                                        | waarde     |
        | stijging van de gemeentelijke heffingen     | <stijging> |
        | inflatie waarmee de gemeente heeft gerekend | <inflatie> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | stijging | inflatie | uitkomst     |
        | 2024 | 3,79%    | 3,8%     | voldaan      |
        | 2024 | 3,8%     | 3,8%     | voldaan      |
        | 2024 | 3,81%    | 3,8%     | niet voldaan |
        | 2025 | 2,89%    | 2,9%     | voldaan      |
        | 2025 | 2,9%     | 2,9%     | voldaan      |
        | 2025 | 2,91%    | 2,9%     | niet voldaan |

      Voorbeelden: stijging en inflatie zijn allebei nodig
        | jaar | stijging | inflatie | uitkomst       |
        | 2024 |          | 3,8%     | feit ontbreekt |
        | 2024 | 3,8%     |          | feit ontbreekt |
        | 2025 |          | 2,9%     | feit ontbreekt |
        | 2025 | 2,9%     |          | feit ontbreekt |

    @clause-2.3.3
    Abstract Scenario: een vastgelegde financiële reden telt alleen in 2025 en alleen bij een overschrijding
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit                                                | waarde     |
        | stijging van de gemeentelijke heffingen             | <stijging> |
        | inflatie waarmee de gemeente heeft gerekend         | <inflatie> |
        | financiële redenen voor hogere heffingen vastgelegd | <reden>    |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | stijging | inflatie | reden | uitkomst     |
        | 2024 | 3,81%    | 3,8%     | ja    | niet voldaan |
        | 2025 | 2,91%    | 2,9%     | ja    | signaal      |
        | 2025 | 2,91%    | 2,9%     | nee   | niet voldaan |
        | 2025 | 2,91%    | 2,9%     |       | niet voldaan |
        | 2025 | 2,9%     | 2,9%     | nee   | voldaan      |

    @clause-2.3.3
    Abstract Scenario: pas als het jaar voorbij is volgt een oordeel over de heffingen, ook over een halfjaar
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                        | waarde |
        | stijging van de gemeentelijke heffingen     | 2,9%   |
        | inflatie waarmee de gemeente heeft gerekend | 2,9%   |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | uitkomst             |
        | 2024 | 30-12-2024 | nog niet aan de orde |
        | 2024 | 31-12-2024 | voldaan              |
        | 2025 | 30-12-2025 | nog niet aan de orde |
        | 2025 | 31-12-2025 | voldaan              |

    @clause-2.3.3
    Abstract Scenario: de heffingen zijn van de gemeente alleen
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit                                        | waarde |
        | stijging van de gemeentelijke heffingen     | 2,9%   |
        | inflatie waarmee de gemeente heeft gerekend | 2,9%   |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor Trivire niet voor
      En komt artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor Woonbron niet voor
      En komt artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.3.3 (Gemeentelijke heffingen <jaar>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | jaar |
        | 2024 |
        | 2025 |

  Regel: Wat niet is gemeld, wordt genoemd en nooit overgeslagen

    @clause-2.2.4 @clause-2.3.1
    Scenario: een corporatie die maar één cijfer meldt, ziet wat er nog nodig is
      Gegeven Woonbron meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 1010   |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron: "Niet gemeld door Woonbron: verhuringen boven de DAEB-inkomensgrens (2024)."
      En is artikel 2.3.1 voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "Niet gemeld door Woonbron: stijging van de huursom (2024)."
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "nul moet als 0 worden gemeld"

  Regel: Voor wie de afspraken van hoofdstuk 2 gelden

    @clause-2.1.2 @clause-2.1.3
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                      | feit                            | jaar | waarde    |
        | 2.1.2   | Soortenmanagementplan                     | soortenmanagementplan           | 2024 | 30-9-2024 |
        | 2.1.3   | Parkeernormen in het mobiliteitsplan 2040 | mobiliteitsplan 2040 vastgelegd | 2024 | 30-9-2024 |

    @clause-2.1.1 @clause-2.2.3
    Abstract Scenario: gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                   | feit                                                               | jaar | waarde     |
        | 2.1.1   | Monitor van de voorraadontwikkeling    | totaaloverzicht van de voorraadontwikkeling opgesteld en besproken | 2024 | 30-9-2024  |
        | 2.2.3   | Start van de pilot vitale beroepen     | pilot vitale beroepen van 2024 gestart                             | 2024 | 31-3-2024  |
        | 2.2.3   | Evaluatie van de pilot vitale beroepen | pilot vitale beroepen van 2024 geëvalueerd                         | 2025 | 30-6-2025  |
        | 2.2.3   | Besluit over de pilot vitale beroepen  | besluit over vervolg van de pilot vitale beroepen van 2024         | 2025 | 31-12-2025 |

    @clause-2.1.3
    Scenario: gemeente en Woonbron samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over 2024:
        | feit                                       | waarde    |
        | afspraken over parkeernormen M.H. Trompweg | 31-3-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor gemeente Dordrecht over 2024 "voldaan"
      En komt artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor Trivire niet voor
      En is artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor Woonbron over 2024 "voldaan"
      En komt artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.1.3 (Parkeernormen M.H. Trompweg) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.2.2
    Scenario: Trivire alleen
      Gegeven de peildatum is 1-2-2028
      En Trivire meldt over 2024:
        | feit                                         | waarde    |
        | resultaten van de doorstroommakelaar gedeeld | 31-3-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor Trivire over 2024 "voldaan"
      En komt artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor gemeente Dordrecht niet voor
      En komt artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor Woonbron niet voor
      En komt artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.2.2 (Resultaten van de doorstroommakelaar) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.2.4 @clause-2.3.1 @clause-2.3.2
    Abstract Scenario: iedere corporatie voor zich: wat Trivire meldt telt niet voor Woonbron
      Gegeven de peildatum is 1-2-2028
      En Trivire meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                     | feit                                            | jaar | waarde     |
        | 2.2.4   | Verslag over de vrije toewijzingsruimte  | gebruik en effecten van de vrije ruimte gedeeld | 2024 | 31-3-2024  |
        | 2.3.1   | Stijging van de huursom                  | stijging van de huursom                         | 2024 | 5,3%       |
        | 2.3.2   | Inkomensafhankelijke huurverhoging benut | inkomensafhankelijke huurverhoging doorgevoerd  | 2024 | 31-12-2024 |

    @clause-2.3.3
    Scenario: alleen mensen kunnen de kwijtschelding van de gemeente beoordelen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.3.3 (Kwijtschelding van gemeentelijke lasten) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel 2.3.3 (Kwijtschelding van gemeentelijke lasten) voor Trivire niet voor
      En komt artikel 2.3.3 (Kwijtschelding van gemeentelijke lasten) voor Woonbron niet voor
      En komt artikel 2.3.3 (Kwijtschelding van gemeentelijke lasten) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.3.3 (Kwijtschelding van gemeentelijke lasten) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-2.4.1
    Scenario: alleen mensen kunnen beoordelen hoe gemeente en corporaties huisuitzetting voorkomen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2.4.1 (Preventie van huisuitzetting) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 2.4.1 (Preventie van huisuitzetting) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 2.4.1 (Preventie van huisuitzetting) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 2.4.1 (Preventie van huisuitzetting) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 2.4.1 (Preventie van huisuitzetting) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van hoofdstuk 2 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-2.1.1 @clause-2.1.2 @clause-2.1.3 @clause-2.2.2 @clause-2.2.3 @clause-2.2.4 @clause-2.2.5 @clause-2.3.1 @clause-2.3.2 @clause-2.3.3 @clause-2.4.1
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2023:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"

      Voorbeelden:
        | artikel | norm                                                | partij             | 2023            | 2024                             | 2025                             | 2026            |
        | 2.1.1   | Groei van de huurwoningvoorraad                     | Trivire            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.1.1   | Groei van de huurwoningvoorraad per jaar            | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.1.1   | Monitor van de voorraadontwikkeling                 | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.1.2   | Soortenmanagementplan                               | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.1.3   | Parkeernormen M.H. Trompweg                         | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.1.3   | Parkeernormen in het mobiliteitsplan 2040           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.1.3   | Parkeernormen bij de start van een project          | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2.2   | Resultaten van de doorstroommakelaar                | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2.3   | Start van de pilot vitale beroepen                  | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.2.3   | Evaluatie van de pilot vitale beroepen              | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.2.3   | Besluit over de pilot vitale beroepen               | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 2.2.4   | Vrije toewijzingsruimte                             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2.4   | Verslag over de vrije toewijzingsruimte             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2.5   | Overleg over gewijzigde verkoopprogramma's          | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.2.5   | Verkoop binnen het verkoopprogramma                 | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.3.1   | Stijging van de huursom                             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.3.2   | Inkomensafhankelijke huurverhoging benut            | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 2.3.2   | Besteding van de inkomensafhankelijke huurverhoging | Trivire            | niet van kracht | niet van kracht                  | feit ontbreekt                   | niet van kracht |
        | 2.3.3   | Gemeentelijke heffingen 2024                        | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 2.3.3   | Gemeentelijke heffingen 2025                        | gemeente Dordrecht | niet van kracht | niet van kracht                  | feit ontbreekt                   | niet van kracht |
        | 2.3.3   | Kwijtschelding van gemeentelijke lasten             | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 2.4.1   | Preventie van huisuitzetting                        | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |

    @clause-2.1.1 @clause-2.1.2 @clause-2.1.3 @clause-2.2.2 @clause-2.2.3 @clause-2.2.4 @clause-2.3.1 @clause-2.3.2
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                      | partij             | jaar | uitkomst       |
        | 2.1.1   | Monitor van de voorraadontwikkeling       | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 2.1.2   | Soortenmanagementplan                     | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 2.1.3   | Parkeernormen M.H. Trompweg               | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 2.1.3   | Parkeernormen in het mobiliteitsplan 2040 | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 2.2.2   | Resultaten van de doorstroommakelaar      | Trivire            | 2024 | feit ontbreekt |
        | 2.2.3   | Start van de pilot vitale beroepen        | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 2.2.3   | Evaluatie van de pilot vitale beroepen    | gemeente Dordrecht | 2025 | feit ontbreekt |
        | 2.2.3   | Besluit over de pilot vitale beroepen     | gemeente Dordrecht | 2025 | feit ontbreekt |
        | 2.2.4   | Vrije toewijzingsruimte                   | Trivire            | 2024 | feit ontbreekt |
        | 2.2.4   | Verslag over de vrije toewijzingsruimte   | Trivire            | 2024 | feit ontbreekt |
        | 2.3.1   | Stijging van de huursom                   | Trivire            | 2024 | feit ontbreekt |
        | 2.3.2   | Inkomensafhankelijke huurverhoging benut  | Trivire            | 2024 | feit ontbreekt |
