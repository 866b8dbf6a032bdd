# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, Wielwijk
  Over een leerpraktijkcentrum in het Waterwiel en over bewoners die het klimaat in hun wijk meten. De dagen waarop
  iets is gedaan zijn bedachte voorbeelden; de 15 meetkasten noemt de notitie. Waar de notitie geen datum noemt, is
  het einde van 2026 aangehouden: zij gaat over drie jaar.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: LEERPRAKTIJKCENTRUM (Leerpraktijkcentrum in Wielwijk) Woonbron opent het uiterlijk eind 2026, als het geld is toegekend

    @clause-LEERPRAKTIJKCENTRUM
    Abstract Scenario: het geld is toegekend, en dan geldt een laatste dag
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over 2026:
        | feit                              | waarde      |
        | leerpraktijkcentrum in Wielwijk   | <gedaan op> |
        | aanvraag Kansrijke Wijk toegekend | ja          |
      Als de afspraken worden getoetst
      Dan is artikel LEERPRAKTIJKCENTRUM (Leerpraktijkcentrum in Wielwijk) voor Woonbron over 2026 "<uitkomst>"
      En zegt de toelichting op artikel LEERPRAKTIJKCENTRUM (Leerpraktijkcentrum in Wielwijk) voor Woonbron over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

    @clause-LEERPRAKTIJKCENTRUM
    Abstract Scenario: zonder toekenning is er niets afgesproken
      Gegeven Woonbron meldt over 2026:
        | feit                              | waarde      |
        | leerpraktijkcentrum in Wielwijk   | <gedaan op> |
        | aanvraag Kansrijke Wijk toegekend | <toegekend> |
      Als de afspraken worden getoetst
      Dan is artikel LEERPRAKTIJKCENTRUM (Leerpraktijkcentrum in Wielwijk) voor Woonbron over 2026 "<uitkomst>"

      Voorbeelden:
        | gedaan op | toegekend | uitkomst            |
        | nee       | ja        | signaal             |
        | nee       | nee       | niet van toepassing |
        | nee       |           | feit ontbreekt      |
        |           | ja        | feit ontbreekt      |

  Regel: BEWONERSPARTICIPATIE (Wielwijk) (Meetkasten in Wielwijk) ten minste 15 kasten meten

    @clause-BEWONERSPARTICIPATIE-Wielwijk
    Abstract Scenario: een kast minder is een signaal
      Gegeven gemeente Dordrecht meldt over 2024 voor "Wielwijk":
        | feit                | waarde   |
        | werkende meetkasten | <kasten> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel BEWONERSPARTICIPATIE (Wielwijk) (Meetkasten in Wielwijk) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Wielwijk) (Meetkasten in Wielwijk) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | kasten | uitkomst | woorden                                                    |
        | 14     | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 15     | voldaan  | 15 is precies de grens, en die hoort erbij.                |
        | 16     | voldaan  | Oordeel: voldaan                                           |

  Regel: BEWONERSPARTICIPATIE (Wielwijk) (Onderzoek naar meten door bewoners) uiterlijk eind 2026 is duidelijk of dit ook elders past

    @clause-BEWONERSPARTICIPATIE-Wielwijk
    Abstract Scenario: op tijd, een dag te laat, en niet onderzocht
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                              | waarde      |
        | onderzoek naar ervaringen met meten door bewoners | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel BEWONERSPARTICIPATIE (Wielwijk) (Onderzoek naar meten door bewoners) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Wielwijk) (Onderzoek naar meten door bewoners) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie en wanneer de afspraken van Wielwijk gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-BEWONERSPARTICIPATIE-Wielwijk
    Abstract Scenario: de meetkasten en het onderzoek zijn van de gemeente alleen
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                         | norm                               | jaar | uitkomst       |
        | BEWONERSPARTICIPATIE (Wielwijk) | Meetkasten in Wielwijk             | 2024 | feit ontbreekt |
        | BEWONERSPARTICIPATIE (Wielwijk) | Onderzoek naar meten door bewoners | 2026 | feit ontbreekt |

    @clause-LEERPRAKTIJKCENTRUM
    Abstract Scenario: het leerpraktijkcentrum is van Woonbron alleen
      Gegeven de peildatum is 1-2-2045
      En Woonbron meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonbron over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel <artikel> (<norm>) voor Trivire niet voor

      Voorbeelden:
        | artikel             | norm                            | jaar | uitkomst       |
        | LEERPRAKTIJKCENTRUM | Leerpraktijkcentrum in Wielwijk | 2026 | feit ontbreekt |

    @clause-LEERPRAKTIJKCENTRUM @clause-BEWONERSPARTICIPATIE-Wielwijk
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
        | artikel                         | norm                               | partij             | 2023            | 2024                 | 2025                 | 2026           | 2027            |
        | LEERPRAKTIJKCENTRUM             | Leerpraktijkcentrum in Wielwijk    | Woonbron           | niet van kracht | nog niet aan de orde | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | BEWONERSPARTICIPATIE (Wielwijk) | Meetkasten in Wielwijk             | gemeente Dordrecht | niet van kracht | feit ontbreekt       | feit ontbreekt       | feit ontbreekt | niet van kracht |
        | BEWONERSPARTICIPATIE (Wielwijk) | Onderzoek naar meten door bewoners | gemeente Dordrecht | niet van kracht | nog niet aan de orde | nog niet aan de orde | feit ontbreekt | niet van kracht |

    @clause-BEWONERSPARTICIPATIE-Wielwijk @clause-LEERPRAKTIJKCENTRUM
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                         | norm                               | partij             | jaar | peildatum  | uitkomst             |
        | BEWONERSPARTICIPATIE (Wielwijk) | Meetkasten in Wielwijk             | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | BEWONERSPARTICIPATIE (Wielwijk) | Meetkasten in Wielwijk             | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | LEERPRAKTIJKCENTRUM             | Leerpraktijkcentrum in Wielwijk    | Woonbron           | 2026 | 1-1-2027   | feit ontbreekt       |
        | BEWONERSPARTICIPATIE (Wielwijk) | Onderzoek naar meten door bewoners | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
