# language: nl
@voorbeeldstad-2024-2027
Functionaliteit: Prestatieafspraken Voorbeeldstad 2024-2027, hoofdstuk 1: beschikbaarheid
  Voorbeeldstad bestaat niet: de afspraken en de cijfers zijn bedacht.

  Achtergrond:
    Gegeven de afspraken "voorbeeldstad-2024-2027"
    En de peildatum is 1-2-2026

  Regel: 1.1 Samen voegen de corporaties ieder jaar netto ten minste 40 woningen toe

    @clause-1.1
    Abstract Scenario: sloop en verkoop gaan eraf, en beide corporaties tellen samen
      Gegeven De Linde meldt over 2025:
        | feit                                   | waarde |
        | toegevoegde huurwoningen Voorbeeldstad | 48     |
        | gesloopte huurwoningen Voorbeeldstad   | 12     |
        | verkochte huurwoningen Voorbeeldstad   | 6      |
      En Waterwoon meldt over 2025:
        | feit                                   | waarde       |
        | toegevoegde huurwoningen Voorbeeldstad | <toegevoegd> |
        | gesloopte huurwoningen Voorbeeldstad   | 0            |
        | verkochte huurwoningen Voorbeeldstad   | 10           |
      Als de afspraken worden getoetst
      Dan is artikel 1.1 voor De Linde "<oordeel>"
      En is artikel 1.1 voor Waterwoon "<oordeel>"

      Voorbeelden:
        | toegevoegd | oordeel      |
        | 21         | voldaan      |
        | 20         | voldaan      |
        | 19         | niet voldaan |

  Regel: 1.2 In elke wijk is een minimaal aandeel van de woningen sociale huur

    @clause-1.2
    Abstract Scenario: elke wijk heeft haar eigen minimum
      Gegeven gemeente Voorbeeldstad meldt over 2025 voor "<wijk>":
        | feit                            | waarde    |
        | sociale huurwoningen in de wijk | <sociaal> |
        | alle woningen in de wijk        | 1000      |
      Als de afspraken worden getoetst
      Dan is artikel 1.2 (minimum in <wijk>) voor gemeente Voorbeeldstad bij "<wijk>" "<oordeel>"

      Voorbeelden:
        | wijk          | sociaal | oordeel      |
        | Centrum       | 200     | voldaan      |
        | Centrum       | 199     | niet voldaan |
        | Oost          | 300     | voldaan      |
        | Oost          | 299     | niet voldaan |
        | Havenkwartier | 250     | voldaan      |
        | Havenkwartier | 249     | signaal      |
        | Havenkwartier | 200     | signaal      |
        | Havenkwartier | 199     | niet voldaan |

  Regel: 1.3 Elke gemeente neemt een deel van de regionale opgave, en waar geen getal staat is geen oordeel

    @clause-1.3
    Abstract Scenario: de tabel noemt voor twee van de drie gemeenten een aantal
      Gegeven gemeente Voorbeeldstad meldt over 2025 voor "<gemeente>":
        | feit                                | waarde   |
        | opgeleverd voor de regionale opgave | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel 1.3 (regionale opgave <gemeente>) voor gemeente Voorbeeldstad bij "<gemeente>" "<oordeel>"

      Voorbeelden:
        | gemeente      | aantal | oordeel                 |
        | Voorbeeldstad | 60     | voldaan                 |
        | Voorbeeldstad | 59     | signaal                 |
        | Polderdorp    | 15     | voldaan                 |
        | Polderdorp    | 14     | signaal                 |
        | Veenwijk      | 0      | geen waarde afgesproken |

  Regel: 1.4 Van 91 nieuwkomers huisvest elke corporatie een deel naar haar aantal woningen

    @clause-1.4
    Abstract Scenario: met 4000 en 2000 woningen is het 61 en 30
      Gegeven De Linde meldt over 2025:
        | feit                          | waarde     |
        | huurwoningen in Voorbeeldstad | 4000       |
        | gehuisveste nieuwkomers       | <De Linde> |
      En Waterwoon meldt over 2025:
        | feit                          | waarde      |
        | huurwoningen in Voorbeeldstad | 2000        |
        | gehuisveste nieuwkomers       | <Waterwoon> |
      Als de afspraken worden getoetst
      Dan is artikel 1.4 voor De Linde "<oordeel De Linde>"
      En is artikel 1.4 voor Waterwoon "<oordeel Waterwoon>"

      Voorbeelden:
        | De Linde | Waterwoon | oordeel De Linde | oordeel Waterwoon |
        | 62       | 31        | voldaan          | voldaan           |
        | 61       | 30        | voldaan          | voldaan           |
        | 60       | 29        | niet voldaan     | niet voldaan      |
        | 60       | 31        | niet voldaan     | voldaan           |
