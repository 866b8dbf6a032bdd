# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, Oud-Krispijn
  Over gesprekken met bewoners, in Oud-Krispijn en in de andere wijken. De aantallen en de dagen waarop iets is
  gedaan zijn bedachte voorbeelden. Waar de notitie geen datum noemt, is het einde van 2026 aangehouden: zij gaat
  over drie jaar.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: BEWONERSPARTICIPATIE (Oud-Krispijn) (Gesprek met bewoners van Oud-Krispijn) op 14 november 2023

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: een dag later is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2023:
        | feit                                               | waarde      |
        | gesprek over een bewonerscommissie in Oud-Krispijn | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Gesprek met bewoners van Oud-Krispijn) voor gemeente Dordrecht over 2023 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Gesprek met bewoners van Oud-Krispijn) voor gemeente Dordrecht over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 14-11-2023 | nee        | nog niet aan de orde | 14 november 2023                                           |
        | 15-11-2023 | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 14-11-2023 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 15-11-2023 | signaal              | Dat is 1 dag te laat.                                      |

  Regel: BEWONERSPARTICIPATIE (Oud-Krispijn) (Wensen van bewoners in de andere wijken) eind 2026 in Nieuw-Krispijn, Wielwijk en Crabbehof

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: drie wijken in drie jaar, in welke volgorde ook
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | <2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | <2025> |
      En gemeente Dordrecht meldt over 2026:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | <2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Wensen van bewoners in de andere wijken) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Wensen van bewoners in de andere wijken) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | 2024 | 2025 | 2026 | uitkomst | woorden                                                    |
        | 1    | 1    | 0    | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 1    | 1    | 1    | voldaan  | 3 is precies de grens, en die hoort erbij.                 |
        | 1    | 1    | 2    | voldaan  | Oordeel: voldaan                                           |
        | 3    | 0    | 0    | voldaan  | 3 is precies de grens, en die hoort erbij.                 |
        | 0    | 0    | 3    | voldaan  | 3 is precies de grens, en die hoort erbij.                 |

      Voorbeelden: zonder het aantal van ieder jaar is er geen oordeel
        | 2024 | 2025 | 2026 | uitkomst       | woorden                                          |
        |      | 1    | 1    | feit ontbreekt | andere wijken met verkende bewonerswensen (2024) |
        | 1    |      | 1    | feit ontbreekt | andere wijken met verkende bewonerswensen (2025) |
        | 1    | 1    |      | feit ontbreekt | andere wijken met verkende bewonerswensen (2026) |

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: ook als alle wijken al zijn verkend volgt het oordeel pas eind 2026, niet per halfjaar
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | 3      |
      En gemeente Dordrecht meldt over 2025:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | 0      |
      En gemeente Dordrecht meldt over 2026:
        | feit                                      | waarde |
        | andere wijken met verkende bewonerswensen | 0      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Wensen van bewoners in de andere wijken) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | uitkomst             |
        | 2024 | 1-2-2028   | nog niet aan de orde |
        | 2025 | 1-2-2028   | nog niet aan de orde |
        | 2026 | 30-12-2026 | nog niet aan de orde |
        | 2026 | 31-12-2026 | voldaan              |

  Regel: BEWONERSPARTICIPATIE (Oud-Krispijn) (Meerdere manieren van contact met bewoners) ieder jaar ten minste twee

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: alleen bijeenkomsten is een signaal
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                              | waarde     |
        | manieren van contact met bewoners | <manieren> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Meerdere manieren van contact met bewoners) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Oud-Krispijn) (Meerdere manieren van contact met bewoners) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | manieren | uitkomst | woorden                                                    |
        | 1        | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 2        | voldaan  | 2 is precies de grens, en die hoort erbij.                 |
        | 3        | voldaan  | Oordeel: voldaan                                           |

  Regel: Voor wie en wanneer de afspraken van Oud-Krispijn gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                             | norm                                       | jaar | uitkomst       |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Gesprek met bewoners van Oud-Krispijn      | 2023 | feit ontbreekt |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Wensen van bewoners in de andere wijken    | 2026 | feit ontbreekt |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Meerdere manieren van contact met bewoners | 2024 | feit ontbreekt |

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
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
        | artikel                             | norm                                       | partij             | 2023            | 2024                 | 2025                 | 2026            | 2027            |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Gesprek met bewoners van Oud-Krispijn      | gemeente Dordrecht | feit ontbreekt  | niet van kracht      | niet van kracht      | niet van kracht | niet van kracht |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Wensen van bewoners in de andere wijken    | gemeente Dordrecht | niet van kracht | nog niet aan de orde | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Meerdere manieren van contact met bewoners | gemeente Dordrecht | niet van kracht | feit ontbreekt       | feit ontbreekt       | feit ontbreekt  | niet van kracht |

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: het gesprek was een afspraak voor 2023 alleen
      Gegeven de peildatum is 1-2-2028
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                             | norm                                  | partij             | jaar | uitkomst        |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Gesprek met bewoners van Oud-Krispijn | gemeente Dordrecht | 2022 | niet van kracht |

    @clause-BEWONERSPARTICIPATIE-Oud-Krispijn
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                             | norm                                       | partij             | jaar | peildatum  | uitkomst             |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Meerdere manieren van contact met bewoners | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Meerdere manieren van contact met bewoners | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | BEWONERSPARTICIPATIE (Oud-Krispijn) | Gesprek met bewoners van Oud-Krispijn      | gemeente Dordrecht | 2023 | 1-1-2024   | feit ontbreekt       |
