# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 4: wonen met zorg
  Over de woonzorgvisie, de balans tussen regulier woningzoekenden en aandachtsgroepen, en wie waarvoor zorgt.
  De cijfers van partijen zijn bedachte voorbeelden; de 80% is de signaalwaarde uit de afspraken.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2025

  Regel: 4.1.1 (Lokale woonzorgvisie) de gemeente heeft de visie uiterlijk op 31 maart 2024

    @clause-4.1.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                 | waarde      |
        | lokale woonzorgvisie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.1 (Lokale woonzorgvisie) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2024 | nee       | nog niet aan de orde |
        | 1-4-2024  | nee       | niet voldaan         |
        | 1-2-2026  | 31-3-2024 | voldaan              |
        | 1-2-2026  | 1-4-2024  | signaal              |

  Regel: 4.1.1, 4.1.3, 4.1.4 en 4.1.8 Wat uiterlijk op 30 juni 2024 klaar is

    @clause-4.1.1 @clause-4.1.3 @clause-4.1.4 @clause-4.1.8
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden: het uitvoeringsprogramma van de gemeente, met de overlegstructuur erin
        | artikel | norm                               | feit                                      | peildatum | gedaan op | uitkomst             |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie | uitvoeringsprogramma bij de woonzorgvisie | 30-6-2024 | nee       | nog niet aan de orde |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie | uitvoeringsprogramma bij de woonzorgvisie | 1-7-2024  | nee       | niet voldaan         |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie | uitvoeringsprogramma bij de woonzorgvisie | 1-2-2026  | 30-6-2024 | voldaan              |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie | uitvoeringsprogramma bij de woonzorgvisie | 1-2-2026  | 1-7-2024  | signaal              |

      Voorbeelden: de verkenning door de gemeente, van Dordrecht West naar heel Dordrecht
        | artikel | norm                                    | feit                                                     | peildatum | gedaan op | uitkomst             |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | verkenning van de regievoering van de uitvoeringsbrigade | 30-6-2024 | nee       | nog niet aan de orde |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | verkenning van de regievoering van de uitvoeringsbrigade | 1-7-2024  | nee       | niet voldaan         |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | verkenning van de regievoering van de uitvoeringsbrigade | 1-2-2026  | 30-6-2024 | voldaan              |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | verkenning van de regievoering van de uitvoeringsbrigade | 1-2-2026  | 1-7-2024  | signaal              |

      Voorbeelden: de afspraken van gemeente en Woonbron over woonwagens
        | artikel | norm                         | feit                                                    | peildatum | gedaan op | uitkomst             |
        | 4.1.4   | Overdracht beheer woonwagens | afspraken over overdracht van het beheer van woonwagens | 30-6-2024 | nee       | nog niet aan de orde |
        | 4.1.4   | Overdracht beheer woonwagens | afspraken over overdracht van het beheer van woonwagens | 1-7-2024  | nee       | niet voldaan         |
        | 4.1.4   | Overdracht beheer woonwagens | afspraken over overdracht van het beheer van woonwagens | 1-2-2026  | 30-6-2024 | voldaan              |
        | 4.1.4   | Overdracht beheer woonwagens | afspraken over overdracht van het beheer van woonwagens | 1-2-2026  | 1-7-2024  | signaal              |

      Voorbeelden: de routekaart van de gemeente, over aanpassing van woningen en complexen
        | artikel | norm           | feit           | peildatum | gedaan op | uitkomst             |
        | 4.1.8   | WMO Routekaart | WMO Routekaart | 30-6-2024 | nee       | nog niet aan de orde |
        | 4.1.8   | WMO Routekaart | WMO Routekaart | 1-7-2024  | nee       | niet voldaan         |
        | 4.1.8   | WMO Routekaart | WMO Routekaart | 1-2-2026  | 30-6-2024 | voldaan              |
        | 4.1.8   | WMO Routekaart | WMO Routekaart | 1-2-2026  | 1-7-2024  | signaal              |

  Regel: 4.1.2 (Aandeel regulier woningzoekenden) minder dan 80% van de vrijgekomen woningen is een signaal

    @clause-4.1.2
    Abstract Scenario: het aandeel voor regulier woningzoekenden rond de signaalwaarde van 80%
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde     |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal>   |
        | verhuringen aan regulier woningzoekenden         | <regulier> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "<afstand>"

      Voorbeelden: 400 verhuringen, waar 320 precies 80% is
        | totaal | regulier | oordeel | afstand                                                            |
        | 400    | 400      | voldaan | Tot een signaal is er ruimte voor 80 verhuringen minder.           |
        | 400    | 321      | voldaan | Tot een signaal is er ruimte voor 1 verhuring minder.              |
        | 400    | 320      | voldaan | Er is geen ruimte meer: de kleinste stap verder geeft een signaal. |
        | 400    | 319      | signaal | Dat is 1 verhuring te weinig.                                      |
        | 400    | 0        | signaal | Dat is 320 verhuringen te weinig.                                  |

      Voorbeelden: 1010 verhuringen, waar één verhuring minder dan een tiende procentpunt scheelt
        | totaal | regulier | oordeel | afstand                                               |
        | 1010   | 809      | voldaan | Tot een signaal is er ruimte voor 1 verhuring minder. |
        | 1010   | 808      | voldaan | 80% is precies de grens, en die hoort erbij.          |
        | 1010   | 807      | signaal | Dat is 807 / 1.010 = 79,9%.                           |
        | 1010   | 807      | signaal | Dat is 1 verhuring te weinig.                         |

      Voorbeelden: 4001 verhuringen, waar 3200 afgerond ook 80% zou zijn
        | totaal | regulier | oordeel | afstand                       |
        | 4001   | 3201     | voldaan | Er is geen ruimte meer        |
        | 4001   | 3200     | signaal | Dat is 3.200 / 4.001 = 79,98% |
        | 4001   | 3200     | signaal | Dat is 1 verhuring te weinig. |

      Voorbeelden: een kleine corporatie
        | totaal | regulier | oordeel | afstand                       |
        | 5      | 4        | voldaan | Er is geen ruimte meer        |
        | 4      | 3        | signaal | Dat is 1 verhuring te weinig. |
        | 1      | 1        | voldaan | Er is geen ruimte meer        |

    @clause-4.1.2
    Abstract Scenario: alleen een vastgelegd 'niet besproken' maakt van een signaal 'niet voldaan'
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde      |
        | verhuringen van vrijgekomen sociale huurwoningen | 400         |
        | verhuringen aan regulier woningzoekenden         | <regulier>  |
        | overschreden signaalwaarde besproken             | <besproken> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "<woorden>"

      Voorbeelden: onder de 80%
        | regulier | besproken | oordeel      | woorden                                                           |
        | 319      | ja        | signaal      | Vastlegging (overschreden signaalwaarde besproken): ja.           |
        | 319      |           | signaal      | Vastlegging (overschreden signaalwaarde besproken): niets gemeld. |
        | 319      | nee       | niet voldaan | Vastgelegd is dat het voorgeschreven vervolg niet is gegeven.     |
        | 100      | ja        | signaal      | Dat is 220 verhuringen te weinig.                                 |
        | 100      |           | signaal      | Dat is 220 verhuringen te weinig.                                 |
        | 100      | nee       | niet voldaan | Dat is 220 verhuringen te weinig.                                 |

      Voorbeelden: is de 80% gehaald, dan hoeft er niets te worden besproken
        | regulier | besproken | oordeel | woorden                                      |
        | 320      | ja        | voldaan | 80% is precies de grens, en die hoort erbij. |
        | 320      | nee       | voldaan | 80% is precies de grens, en die hoort erbij. |
        | 320      |           | voldaan | 80% is precies de grens, en die hoort erbij. |

    @clause-4.1.2
    Scenario: bij een signaal staat wat er is afgesproken om te doen
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 300    |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "signaal"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "Vervolg: bespreek de stand ambtelijk en bestuurlijk"

  Regel: 4.1.2 (Aandeel regulier woningzoekenden) per halfjaar waar die cijfers er zijn, en altijd over het jaar

    @clause-4.1.2
    Abstract Scenario: elk halfjaar een eigen oordeel, en het jaar als som van beide
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | 200      |
        | verhuringen aan regulier woningzoekenden         | <eerste> |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | 200      |
        | verhuringen aan regulier woningzoekenden         | <tweede> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "<eerste helft>"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H2 "<tweede helft>"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "<hele jaar>"

      Voorbeelden:
        | eerste | tweede | eerste helft | tweede helft | hele jaar |
        | 160    | 160    | voldaan      | voldaan      | voldaan   |
        | 159    | 161    | signaal      | voldaan      | voldaan   |
        | 161    | 159    | voldaan      | signaal      | voldaan   |
        | 160    | 159    | voldaan      | signaal      | signaal   |
        | 159    | 160    | signaal      | voldaan      | signaal   |
        | 150    | 150    | signaal      | signaal      | signaal   |

    @clause-4.1.2
    Scenario: een half gemeld jaar geeft een oordeel over dat halfjaar en niet over het jaar
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 159    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "signaal"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1: "Dat is 1 verhuring te weinig."
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "feit ontbreekt"

    @clause-4.1.2
    Scenario: met alleen jaarcijfers is er één oordeel, over het jaar
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 320    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "voldaan"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "voldaan"

    @clause-4.1.2
    Scenario: of een signaal is besproken geldt voor het halfjaar waarvoor het is vastgelegd
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 159    |
        | overschreden signaalwaarde besproken             | nee    |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 159    |
        | overschreden signaalwaarde besproken             | ja     |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "niet voldaan"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H2 "signaal"

    @clause-4.1.2
    Abstract Scenario: een halfjaar kan worden beoordeeld zodra het voorbij is, het jaar pas later
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 159    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "<eerste helft>"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "<hele jaar>"

      Voorbeelden:
        | peildatum  | eerste helft         | hele jaar            |
        | 1-5-2024   | nog niet aan de orde | nog niet aan de orde |
        | 29-6-2024  | nog niet aan de orde | nog niet aan de orde |
        | 1-7-2024   | signaal              | nog niet aan de orde |
        | 30-12-2024 | signaal              | nog niet aan de orde |
        | 1-1-2025   | signaal              | feit ontbreekt       |

    @clause-4.1.2
    Scenario: een besproken overschrijding in het ene halfjaar maakt het jaar niet tot een tekortkoming
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 160    |
        | overschreden signaalwaarde besproken             | nee    |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 150    |
        | overschreden signaalwaarde besproken             | ja     |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "voldaan"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H2 "signaal"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "signaal"

  Regel: 4.1.2 (Aandeel regulier woningzoekenden) iedere corporatie apart, met het totaal van de stad ernaast

    @clause-4.1.2
    Scenario: de een haalt de 80%, de ander niet
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 319    |
      En Woonbron meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 600    |
        | verhuringen aan regulier woningzoekenden         | 531    |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "signaal"
      En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Woonbron "voldaan"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "Ter vergelijking, Trivire en Woonbron samen: 850 / 1.000 = 85%."

    @clause-4.1.2
    Scenario: wie niets heeft gemeld, komt in de toets niet voor
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 320    |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "voldaan"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "Het totaal van de stad is niet te geven: cijfers van Woonbron ontbreken."
      En komt artikel 4.1.2 (aandeel regulier woningzoekenden) voor Woonbron niet voor

  Regel: 4.1.2 (Aandeel regulier woningzoekenden) zonder bruikbare cijfers is er geen oordeel

    @clause-4.1.2
    Abstract Scenario: cijfers waarmee het aandeel niet te bepalen is
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde      |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal>    |
        | verhuringen aan regulier woningzoekenden         | <regulier>  |
        | verhuringen aan aandachtsgroepen                 | <aandacht>  |
        | overschreden signaalwaarde besproken             | <besproken> |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "<uitkomst>"
      En zegt de toelichting op artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire: "<woorden>"

      Voorbeelden: niet gemeld is iets anders dan nul
        | totaal | regulier | aandacht | besproken | uitkomst       | woorden                                                 |
        | 400    |          |          |           | feit ontbreekt | verhuringen aan regulier woningzoekenden (2024)         |
        | 400    |          | 80       |           | feit ontbreekt | verhuringen aan regulier woningzoekenden (2024)         |
        |        | 320      |          |           | feit ontbreekt | verhuringen van vrijgekomen sociale huurwoningen (2024) |
        | 400    |          |          | nee       | feit ontbreekt | verhuringen aan regulier woningzoekenden (2024)         |
        | 0      |          |          |           | feit ontbreekt | nul moet als 0 worden gemeld                            |

      Voorbeelden: er is niets verhuurd, dus er valt niets te beoordelen
        | totaal | regulier | aandacht | besproken | uitkomst            | woorden                                 |
        | 0      | 0        |          |           | niets te beoordelen | niets gebeurd dat beoordeeld kan worden |
        | 0      | 0        | 0        | nee       | niets te beoordelen | niets gebeurd dat beoordeeld kan worden |

      Voorbeelden: de delen zijn samen groter dan het geheel
        | totaal | regulier | aandacht | besproken | uitkomst                     | woorden           |
        | 400    | 401      |          |           | cijfers spreken elkaar tegen | Herstel ze eerst. |
        | 400    | 330      | 80       |           | cijfers spreken elkaar tegen | Herstel ze eerst. |
        | 400    | 319      | 82       | nee       | cijfers spreken elkaar tegen | Herstel ze eerst. |
        | 0      | 1        |          |           | cijfers spreken elkaar tegen | Herstel ze eerst. |

      Voorbeelden: de delen mogen samen precies het geheel zijn, of minder
        | totaal | regulier | aandacht | besproken | uitkomst | woorden                                      |
        | 400    | 320      | 80       |           | voldaan  | 80% is precies de grens, en die hoort erbij. |
        | 400    | 320      | 60       |           | voldaan  | 80% is precies de grens, en die hoort erbij. |

    @clause-4.1.2
    Abstract Scenario: het jaarcijfer moet de som van de halfjaren zijn
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 320    |
      En Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen aan regulier woningzoekenden         | 160    |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde     |
        | verhuringen van vrijgekomen sociale huurwoningen | 200        |
        | verhuringen aan regulier woningzoekenden         | <regulier> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "<uitkomst>"

      Voorbeelden:
        | regulier | uitkomst                     |
        | 160      | voldaan                      |
        | 159      | cijfers spreken elkaar tegen |
        | 161      | cijfers spreken elkaar tegen |

    @clause-4.1.2
    Scenario: cijfers die elkaar tegenspreken worden met naam genoemd
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 401    |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "cijfers spreken elkaar tegen"
      En spreken de cijfers elkaar tegen: "verhuringen aan regulier woningzoekenden is 401, meer dan verhuringen van vrijgekomen sociale huurwoningen (400)"

  Regel: 4.1.2 (Aandeel regulier woningzoekenden) de signaalwaarde geldt in 2024 en 2025

    @clause-4.1.2
    Abstract Scenario: buiten 2024 en 2025 is er geen oordeel over de 80%
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <periode>:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 319    |
        | overschreden signaalwaarde besproken             | nee    |
      Als de afspraken worden getoetst over <periode>
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "<uitkomst>"

      Voorbeelden:
        | periode | uitkomst        |
        | 2023    | niet van kracht |
        | 2024    | niet voldaan    |
        | 2025    | niet voldaan    |
        | 2025-H2 | niet voldaan    |
        | 2026-H1 | niet van kracht |
        | 2026    | niet van kracht |

    @clause-4.1.2
    Scenario: een jaar dat nog loopt wordt niet beoordeeld, ook niet als er al cijfers ontbreken
      Gegeven Trivire meldt over 2025:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 30     |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "nog niet aan de orde"

  Regel: 4.1.2 (Balans twee keer per jaar gevolgd) in het eerste en het derde kwartaal, ambtelijk en bestuurlijk

    @clause-4.1.2
    Abstract Scenario: één keer in het kwartaal is genoeg en vaker mag
      Gegeven de peildatum is 1-2-2026
      En gemeente Dordrecht meldt over <kwartaal>:
        | feit                                                                                       | waarde   |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | <aantal> |
        | Bestuurlijk Overleg                                                                        | 1        |
      Als de afspraken worden getoetst over <kwartaal>
      Dan is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over <kwartaal> "<uitkomst>"

      Voorbeelden:
        | kwartaal | aantal | uitkomst       |
        | 2024-Q1  | 0      | niet voldaan   |
        | 2024-Q1  | 1      | voldaan        |
        | 2024-Q1  | 2      | voldaan        |
        | 2024-Q1  |        | feit ontbreekt |
        | 2025-Q3  | 0      | niet voldaan   |
        | 2025-Q3  | 1      | voldaan        |

    @clause-4.1.2
    Scenario: alleen het eerste en het derde kwartaal tellen, ieder apart
      Gegeven gemeente Dordrecht meldt over 2024-Q1:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      En gemeente Dordrecht meldt over 2024-Q3:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 0      |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q1 "voldaan"
      En komt artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q2 niet voor
      En is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q3 "niet voldaan"
      En komt artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q4 niet voor

    @clause-4.1.2
    Abstract Scenario: wie al heeft besproken is klaar; een kwartaalcijfer telt na het kwartaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <wanneer>:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      Als de afspraken worden getoetst over 2024-Q1
      Dan is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q1 "<uitkomst>"

      Voorbeelden:
        | wanneer    | peildatum | uitkomst             |
        | 2024-02-20 | 19-2-2024 | nog niet aan de orde |
        | 2024-02-20 | 20-2-2024 | voldaan              |
        | 2024-Q1    | 30-3-2024 | nog niet aan de orde |
        | 2024-Q1    | 31-3-2024 | voldaan              |

    @clause-4.1.2
    Abstract Scenario: de eerste keer is in 2024-Q1, de laatste in 2025-Q3
      Gegeven de peildatum is 1-2-2027
      En gemeente Dordrecht meldt over <kwartaal>:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over <kwartaal> "<uitkomst>"
      En zegt de toelichting op artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over <kwartaal>: "<woorden>"

      Voorbeelden:
        | kwartaal | uitkomst        | woorden                                              |
        | 2023-Q3  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |
        | 2024-Q1  | voldaan         | Oordeel: voldaan                                     |
        | 2025-Q3  | voldaan         | Oordeel: voldaan                                     |
        | 2026-Q1  | niet van kracht | geldt van 1 januari 2024 tot en met 31 december 2025 |

    @clause-4.1.2
    Scenario: wat de gemeente meldt telt voor alle partijen
      Gegeven gemeente Dordrecht meldt over 2024-Q1:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor gemeente Dordrecht over 2024-Q1 "voldaan"
      En is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor Trivire over 2024-Q1 "voldaan"
      En is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor Woonbron over 2024-Q1 "voldaan"
      En is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor Huurdersparticipatieraad Trivire over 2024-Q1 "voldaan"
      En is artikel 4.1.2 (Balans twee keer per jaar gevolgd) voor Bewonersraad Woonbron Dordrecht over 2024-Q1 "voldaan"

  Regel: Voor wie de afspraken van hoofdstuk 4 gelden

    @clause-4.1.1 @clause-4.1.3 @clause-4.1.8
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
        | artikel | norm                                    | feit                                                     | jaar | waarde    |
        | 4.1.1   | Lokale woonzorgvisie                    | lokale woonzorgvisie                                     | 2024 | 31-3-2024 |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie      | uitvoeringsprogramma bij de woonzorgvisie                | 2024 | 30-6-2024 |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | verkenning van de regievoering van de uitvoeringsbrigade | 2024 | 30-6-2024 |
        | 4.1.8   | WMO Routekaart                          | WMO Routekaart                                           | 2024 | 30-6-2024 |

    @clause-4.1.4
    Scenario: gemeente en Woonbron samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over 2024:
        | feit                                                    | waarde    |
        | afspraken over overdracht van het beheer van woonwagens | 30-6-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.1.4 (Overdracht beheer woonwagens) voor gemeente Dordrecht over 2024 "voldaan"
      En komt artikel 4.1.4 (Overdracht beheer woonwagens) voor Trivire niet voor
      En is artikel 4.1.4 (Overdracht beheer woonwagens) voor Woonbron over 2024 "voldaan"
      En komt artikel 4.1.4 (Overdracht beheer woonwagens) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 4.1.4 (Overdracht beheer woonwagens) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-4.1.2
    Scenario: iedere corporatie voor zich: de 80% is niet van gemeente of huurdersorganisaties
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 320    |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.1.2 (Aandeel regulier woningzoekenden) voor Trivire over 2024 "voldaan"
      En is artikel 4.1.2 (Aandeel regulier woningzoekenden) voor Woonbron over 2024 "feit ontbreekt"
      En komt artikel 4.1.2 (Aandeel regulier woningzoekenden) voor gemeente Dordrecht niet voor
      En komt artikel 4.1.2 (Aandeel regulier woningzoekenden) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 4.1.2 (Aandeel regulier woningzoekenden) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-4.1.5
    Scenario: alleen mensen kunnen beoordelen of alle partijen hun verantwoordelijkheid nemen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.1.5 (Samen verantwoordelijk voor aandachtsgroepen) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 4.1.5 (Samen verantwoordelijk voor aandachtsgroepen) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 4.1.5 (Samen verantwoordelijk voor aandachtsgroepen) voor Woonbron "alleen door mensen te beoordelen"
      En is artikel 4.1.5 (Samen verantwoordelijk voor aandachtsgroepen) voor Huurdersparticipatieraad Trivire "alleen door mensen te beoordelen"
      En is artikel 4.1.5 (Samen verantwoordelijk voor aandachtsgroepen) voor Bewonersraad Woonbron Dordrecht "alleen door mensen te beoordelen"

    @clause-4.1.6 @clause-4.1.7
    Abstract Scenario: alleen mensen kunnen beoordelen wat gemeente en corporaties samen doen
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Trivire "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                              |
        | 4.1.6   | Woonproducten en uitstroom kwetsbare groepen      |
        | 4.1.7   | Stalling van scootmobielen en andere hulpmiddelen |

  Regel: Wanneer de afspraken van hoofdstuk 4 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-4.1.1 @clause-4.1.3 @clause-4.1.4 @clause-4.1.5 @clause-4.1.6 @clause-4.1.7 @clause-4.1.8
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
        | artikel | norm                                              | partij             | 2023            | 2024                             | 2025                             | 2026            |
        | 4.1.1   | Lokale woonzorgvisie                              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie                | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.1.4   | Overdracht beheer woonwagens                      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 4.1.5   | Samen verantwoordelijk voor aandachtsgroepen      | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.1.6   | Woonproducten en uitstroom kwetsbare groepen      | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.1.7   | Stalling van scootmobielen en andere hulpmiddelen | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 4.1.8   | WMO Routekaart                                    | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |

    @clause-4.1.1 @clause-4.1.3 @clause-4.1.4 @clause-4.1.8
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                    | partij             | jaar | uitkomst       |
        | 4.1.1   | Lokale woonzorgvisie                    | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 4.1.1   | Uitvoeringsprogramma woonzorgvisie      | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 4.1.3   | Regievoering uitvoeringsbrigade verkend | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 4.1.4   | Overdracht beheer woonwagens            | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 4.1.8   | WMO Routekaart                          | gemeente Dordrecht | 2024 | feit ontbreekt |
