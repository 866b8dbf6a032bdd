# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, Nieuw-Krispijn
  Over de campus Nieuw Thureborgh, waarvoor de Startbouwimpuls is aangevraagd. De aantallen verhuringen zijn bedachte
  voorbeelden; de aantallen woningen noemt de notitie.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: STARTBOUWIMPULS (Nieuw-Krispijn): de campus Nieuw Thureborgh telt 451 woningen, waarvan 126 in fase 1

    @clause-STARTBOUWIMPULS-Nieuw-Krispijn
    Abstract Scenario: een woning meer of minder in het plan is een signaal
      Gegeven gemeente Dordrecht meldt over 2024 voor "<plaats>":
        | feit                               | waarde     |
        | woningen in het plan van de campus | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel STARTBOUWIMPULS (Nieuw-Krispijn) (<norm>) voor gemeente Dordrecht over 2024 bij "<plaats>" "<uitkomst>"
      En zegt de toelichting op artikel STARTBOUWIMPULS (Nieuw-Krispijn) (<norm>) voor gemeente Dordrecht over 2024 bij "<plaats>": "<woorden>"

      Voorbeelden: de hele campus
        | norm                             | plaats           | woningen | uitkomst | woorden                                                    |
        | Woningen campus Nieuw Thureborgh | Nieuw Thureborgh | 450      | signaal  | Dat is 1 woning te weinig.                                 |
        | Woningen campus Nieuw Thureborgh | Nieuw Thureborgh | 451      | voldaan  | 451 is precies de grens, en die hoort erbij.               |
        | Woningen campus Nieuw Thureborgh | Nieuw Thureborgh | 452      | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: fase 1, de vleugel die een eigen gebouw wordt
        | norm                             | plaats                  | woningen | uitkomst | woorden                                                    |
        | Woningen Nieuw Thureborgh fase 1 | Nieuw Thureborgh fase 1 | 125      | signaal  | Dat is 1 woning te weinig.                                 |
        | Woningen Nieuw Thureborgh fase 1 | Nieuw Thureborgh fase 1 | 126      | voldaan  | 126 is precies de grens, en die hoort erbij.               |
        | Woningen Nieuw Thureborgh fase 1 | Nieuw Thureborgh fase 1 | 127      | signaal  | De afspraak is gelezen als een inspanning of verwachting |

  Regel: STARTBOUWIMPULS (Nieuw-Krispijn) (Sociale huur op campus Nieuw Thureborgh) alle woningen worden als sociale huur verhuurd

    @clause-STARTBOUWIMPULS-Nieuw-Krispijn
    Abstract Scenario: één eerste verhuring boven het maximum van de sociale huur is een signaal
      Gegeven gemeente Dordrecht meldt over 2024 voor "Nieuw Thureborgh":
        | feit                                             | waarde         |
        | eerste verhuringen met sociale huur op de campus | <sociale huur> |
        | eerste verhuringen op de campus                  | <verhuringen>  |
      Als de afspraken worden getoetst over 2024
      Dan is artikel STARTBOUWIMPULS (Nieuw-Krispijn) (Sociale huur op campus Nieuw Thureborgh) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel STARTBOUWIMPULS (Nieuw-Krispijn) (Sociale huur op campus Nieuw Thureborgh) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden: allemaal, of op één na allemaal
        | sociale huur | verhuringen | uitkomst | woorden                                                    |
        | 125          | 126         | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 126          | 126         | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | sociale huur | verhuringen | uitkomst                     | woorden                                                 |
        |              | 126         | feit ontbreekt               | eerste verhuringen met sociale huur op de campus (2024) |
        | 126          |             | feit ontbreekt               | eerste verhuringen op de campus (2024)                  |
        | 0            | 0           | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                 |
        | 1            | 0           | cijfers spreken elkaar tegen | Herstel ze eerst.                                       |
        | 127          | 126         | cijfers spreken elkaar tegen | Herstel ze eerst.                                       |

  Regel: Voor wie en wanneer de afspraken van Nieuw-Krispijn gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-STARTBOUWIMPULS-Nieuw-Krispijn
    Abstract Scenario: de gemeente alleen, die de aanvraag deed
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                          | norm                                    | jaar | uitkomst       |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen campus Nieuw Thureborgh        | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen Nieuw Thureborgh fase 1        | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Sociale huur op campus Nieuw Thureborgh | 2024 | feit ontbreekt |

    @clause-STARTBOUWIMPULS-Nieuw-Krispijn
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over 2023:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2024:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2025:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2026:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2027:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"

      Voorbeelden:
        | artikel                          | norm                                    | partij             | 2023            | 2024           | 2025           | 2026           | 2027            |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen campus Nieuw Thureborgh        | gemeente Dordrecht | niet van kracht | feit ontbreekt | feit ontbreekt | feit ontbreekt | niet van kracht |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen Nieuw Thureborgh fase 1        | gemeente Dordrecht | niet van kracht | feit ontbreekt | feit ontbreekt | feit ontbreekt | niet van kracht |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Sociale huur op campus Nieuw Thureborgh | gemeente Dordrecht | niet van kracht | feit ontbreekt | feit ontbreekt | feit ontbreekt | niet van kracht |

    @clause-STARTBOUWIMPULS-Nieuw-Krispijn
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                          | norm                                    | partij             | jaar | peildatum  | uitkomst             |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen campus Nieuw Thureborgh        | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen campus Nieuw Thureborgh        | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen Nieuw Thureborgh fase 1        | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Woningen Nieuw Thureborgh fase 1        | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Sociale huur op campus Nieuw Thureborgh | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Nieuw-Krispijn) | Sociale huur op campus Nieuw Thureborgh | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
