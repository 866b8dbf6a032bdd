# language: nl
@voorbeeldstad-2024-2027
Functionaliteit: Prestatieafspraken Voorbeeldstad 2024-2027, hoofdstuk 4: samenwerking
  Voorbeeldstad bestaat niet: de afspraken en de cijfers zijn bedacht.

  Achtergrond:
    Gegeven de afspraken "voorbeeldstad-2024-2027"
    En de peildatum is 1-2-2026

  Regel: 4.1 Elke corporatie brengt uiterlijk op 30 juni haar bod uit

    @clause-4.1
    Abstract Scenario: een dag te laat is een signaal, niet gedaan is niet voldaan
      Gegeven De Linde meldt over 2025:
        | feit                             | waarde |
        | bod uitgebracht in Voorbeeldstad | <dag>  |
      Als de afspraken worden getoetst
      Dan is artikel 4.1 voor De Linde "<oordeel>"

      Voorbeelden:
        | dag       | oordeel      |
        | 29-6-2025 | voldaan      |
        | 30-6-2025 | voldaan      |
        | 1-7-2025  | signaal      |
        | nee       | niet voldaan |

  Regel: 4.2 Gemeente en corporaties overleggen in elk kwartaal

    @clause-4.2
    Abstract Scenario: een overleg is genoeg, en wie het meldt maakt niet uit
      Gegeven gemeente Voorbeeldstad meldt over 2025-<kwartaal>:
        | feit                          | waarde |
        | kwartaaloverleg Voorbeeldstad | <keer> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 4.2 (overleg in het <naam> kwartaal) voor gemeente Voorbeeldstad "<oordeel>"
      En is artikel 4.2 (overleg in het <naam> kwartaal) voor De Linde "<oordeel>"
      En is artikel 4.2 (overleg in het <naam> kwartaal) voor Waterwoon "<oordeel>"
      En komt artikel 4.2 (overleg in het <naam> kwartaal) voor Huurdersraad De Linde niet voor

      Voorbeelden:
        | kwartaal | naam   | keer | oordeel      |
        | Q1       | eerste | 1    | voldaan      |
        | Q1       | eerste | 0    | niet voldaan |
        | Q2       | tweede | 1    | voldaan      |
        | Q2       | tweede | 0    | niet voldaan |
        | Q3       | derde  | 1    | voldaan      |
        | Q3       | derde  | 0    | niet voldaan |
        | Q4       | vierde | 1    | voldaan      |
        | Q4       | vierde | 0    | niet voldaan |

    @clause-4.2
    Scenario: een overleg in het ene kwartaal telt niet voor het andere
      Gegeven gemeente Voorbeeldstad meldt over 2025-02-11:
        | feit                          | waarde |
        | kwartaaloverleg Voorbeeldstad | 1      |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 4.2 (overleg in het eerste kwartaal) voor gemeente Voorbeeldstad "voldaan"
      En is artikel 4.2 (overleg in het tweede kwartaal) voor gemeente Voorbeeldstad "feit ontbreekt"

  Regel: 4.3 Elke huurdersorganisatie spreekt haar corporatie vier keer per jaar

    @clause-4.3
    Abstract Scenario: rond vier keer
      Gegeven Huurdersvereniging Waterwoon meldt over 2025:
        | feit                                                   | waarde |
        | overleg tussen huurders en corporatie in Voorbeeldstad | <keer> |
      Als de afspraken worden getoetst
      Dan is artikel 4.3 voor Huurdersvereniging Waterwoon "<oordeel>"

      Voorbeelden:
        | keer | oordeel      |
        | 5    | voldaan      |
        | 4    | voldaan      |
        | 3    | niet voldaan |

  Regel: 4.4 Of partijen samen optrekken is aan mensen

    @clause-4.4
    Scenario: het programma zegt er niets over
      Gegeven Waterwoon meldt over 2025:
        | feit                          | waarde |
        | huurwoningen in Voorbeeldstad | 2000   |
      Als de afspraken worden getoetst
      Dan is artikel 4.4 voor Waterwoon "alleen door mensen te beoordelen"
