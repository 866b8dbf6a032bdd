# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 4: wonen met zorg
  De cijfers van partijen zijn bedachte voorbeelden; de 80% is de signaalwaarde uit de afspraken.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2025

  Regel: 4.1.2 Komt minder dan 80% van de vrijgekomen woningen bij regulier woningzoekenden terecht, dan is dat een signaal

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

  Regel: 4.1.2 De stand wordt per halfjaar beoordeeld waar die cijfers er zijn, en altijd over het hele jaar

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

  Regel: 4.1.2 Iedere corporatie wordt apart beoordeeld; het totaal van de stad staat ernaast

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

  Regel: 4.1.2 Zonder bruikbare cijfers is er geen oordeel, en dat wordt gezegd

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

  Regel: 4.1.2 De signaalwaarde geldt in 2024 en 2025, en niet langer

    @clause-4.1.2
    Abstract Scenario: buiten 2024 en 2025 is er geen oordeel over de 80%
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <jaar>:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 319    |
        | overschreden signaalwaarde besproken             | nee    |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | niet voldaan    |
        | 2025 | niet voldaan    |
        | 2026 | niet van kracht |

    @clause-4.1.2
    Scenario: een jaar dat nog loopt wordt niet beoordeeld, ook niet als er al cijfers ontbreken
      Gegeven Trivire meldt over 2025:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 30     |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "nog niet aan de orde"

  @clause-4.1.2
  Scenario: een besproken overschrijding in het ene halfjaar maakt het jaar niet tot een tekortkoming
    Gegeven Trivire meldt over 2024-H1:
      | feit                                              | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen  | 200    |
      | verhuringen aan regulier woningzoekenden          | 160    |
      | overschreden signaalwaarde besproken              | nee    |
    En Trivire meldt over 2024-H2:
      | feit                                              | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen  | 200    |
      | verhuringen aan regulier woningzoekenden          | 150    |
      | overschreden signaalwaarde besproken              | ja     |
    Als de afspraken worden getoetst
    Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H1 "voldaan"
    En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024-H2 "signaal"
    En is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire over 2024 "signaal"

  @clause-4.1.2
  Scenario: cijfers die elkaar tegenspreken worden met naam genoemd
    Gegeven Trivire meldt over 2024:
      | feit                                              | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen  | 400    |
      | verhuringen aan regulier woningzoekenden          | 401    |
    Als de afspraken worden getoetst
    Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "cijfers spreken elkaar tegen"
    En spreken de cijfers elkaar tegen: "verhuringen aan regulier woningzoekenden is 401, meer dan verhuringen van vrijgekomen sociale huurwoningen (400)"
