# language: nl
@voorbeeldstad-2024-2027
Functionaliteit: Prestatieafspraken Voorbeeldstad 2024-2027, hoofdstuk 3: duurzaamheid
  Voorbeeldstad bestaat niet: de afspraken en de cijfers zijn bedacht.

  Achtergrond:
    Gegeven de afspraken "voorbeeldstad-2024-2027"
    En de peildatum is 1-2-2026

  Regel: 3.1 Eind 2027 heeft elke woning met een label ten minste label C

    @clause-3.1
    Abstract Scenario: tot die dag telt het tempo: van 1500 naar 1667 van de 2000 in het eerste jaar
      Gegeven Waterwoon meldt over 2024:
        | feit                          | waarde |
        | woningen met label C of beter | 1500   |
        | woningen met een label        | 2000   |
      En Waterwoon meldt over 2025:
        | feit                          | waarde   |
        | woningen met label C of beter | <aantal> |
        | woningen met een label        | 2000     |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 3.1 voor Waterwoon "<oordeel>"

      Voorbeelden:
        | aantal | oordeel |
        | 1668   | voldaan |
        | 1667   | voldaan |
        | 1666   | signaal |

    @clause-3.1
    Abstract Scenario: op die dag is een woning te weinig niet voldaan
      Gegeven de peildatum is 1-2-2028
      En Waterwoon meldt over 2027:
        | feit                          | waarde   |
        | woningen met label C of beter | <aantal> |
        | woningen met een label        | 2000     |
      Als de afspraken worden getoetst over 2027
      Dan is artikel 3.1 voor Waterwoon "<oordeel>"

      Voorbeelden:
        | aantal | oordeel      |
        | 2000   | voldaan      |
        | 1999   | niet voldaan |

  Regel: 3.2 Gemiddeld is het label B: ten hoogste 2,5

    @clause-3.2
    Abstract Scenario: A telt als 1, B als 2, C als 3, lager als 4
      Gegeven De Linde meldt over 2025:
        | feit                                         | waarde |
        | Voorbeeldstad: woningen met label A          | 10     |
        | Voorbeeldstad: woningen met label B          | <B>    |
        | Voorbeeldstad: woningen met label C          | <C>    |
        | Voorbeeldstad: woningen met label D of lager | 10     |
      Als de afspraken worden getoetst
      Dan is artikel 3.2 voor De Linde "<oordeel>"

      Voorbeelden:
        | B  | C  | oordeel |
        | 11 | 9  | voldaan |
        | 10 | 10 | voldaan |
        | 9  | 11 | signaal |
