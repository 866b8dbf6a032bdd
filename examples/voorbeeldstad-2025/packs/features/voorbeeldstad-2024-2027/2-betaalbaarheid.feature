# language: nl
@voorbeeldstad-2024-2027
Functionaliteit: Prestatieafspraken Voorbeeldstad 2024-2027, hoofdstuk 2: betaalbaarheid en leefbaarheid
  Voorbeeldstad bestaat niet: de afspraken en de cijfers zijn bedacht.

  Achtergrond:
    Gegeven de afspraken "voorbeeldstad-2024-2027"
    En de peildatum is 1-2-2026

  Regel: 2.1 Gemiddeld over de looptijd stijgen de huren ten hoogste 3,5% per jaar

    @clause-2.1
    Abstract Scenario: een jaar boven de 3,5% mag, als het gemiddelde eronder blijft
      Gegeven Waterwoon meldt over 2024:
        | feit                      | waarde |
        | huurstijging van het jaar | 3,1%   |
      En Waterwoon meldt over 2025:
        | feit                      | waarde     |
        | huurstijging van het jaar | <stijging> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel 2.1 voor Waterwoon "<oordeel>"

      Voorbeelden:
        | stijging | oordeel      |
        | 3,8%     | voldaan      |
        | 3,9%     | voldaan      |
        | 4,0%     | niet voldaan |

  Regel: 2.2 Elke corporatie besteedt 120.000 euro aan leefbaarheid, waarvan een kwart aan ontmoeten

    @clause-2.2
    Abstract Scenario: het budget, een cent meer of minder
      Gegeven Waterwoon meldt over 2025:
        | feit                                      | waarde   |
        | besteed aan leefbaarheid in Voorbeeldstad | <bedrag> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (budget voor leefbaarheid) voor Waterwoon "<oordeel>"

      Voorbeelden:
        | bedrag     | oordeel      |
        | 120.000,01 | voldaan      |
        | 120.000,00 | voldaan      |
        | 119.999,99 | niet voldaan |

    @clause-2.2
    Abstract Scenario: het kwart is een inspanning, dus te weinig is een signaal
      Gegeven De Linde meldt over 2025:
        | feit                                      | waarde     |
        | besteed aan leefbaarheid in Voorbeeldstad | 160.000,00 |
        | besteed aan ontmoeten                     | <bedrag>   |
      Als de afspraken worden getoetst
      Dan is artikel 2.2 (ontmoeten binnen het budget) voor De Linde "<oordeel>"

      Voorbeelden:
        | bedrag    | oordeel |
        | 40.000,01 | voldaan |
        | 40.000,00 | voldaan |
        | 39.999,99 | signaal |
