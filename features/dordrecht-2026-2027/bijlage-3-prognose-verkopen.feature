# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, bijlage 3: prognose van verkopen
  Over de verkopen en liberalisaties die Woonbron en Trivire in 2026 en 2027 verwachten. De prognose is niet exact en
  onder voorbehoud: minder dan verwacht is een signaal. Wat de corporaties melden is een bedacht voorbeeld.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: bijlage 3 A (Verkopen Woonbron) per CBS-buurt, in 2026 en 2027 samen

    @clause-bijlage-3-A
    Abstract Scenario: in twee jaar verkopen wat is verwacht is voldaan, één minder is een signaal
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                   | waarde |
        | verkochte huurwoningen | <2026> |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                   | waarde |
        | verkochte huurwoningen | <2027> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 3 A (<norm>) voor Woonbron over 2027 bij "<buurt>" "<uitkomst>"
      En zegt de toelichting op artikel bijlage 3 A (<norm>) voor Woonbron over 2027 bij "<buurt>": "<woorden>"

      Voorbeelden:
        | norm                                              | buurt                                    | 2026 | 2027 | uitkomst | woorden                          |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           | 1    | 1    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           | 1    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           | 1    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                | 2    | 1    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                | 2    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                | 2    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              | 0    | 0    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              | 0    | 1    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              | 0    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      | 3    | 2    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      | 3    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      | 3    | 4    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          | 0    | 0    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          | 0    | 1    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          | 0    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           | 0    | 0    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           | 0    | 1    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           | 0    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          | 1    | 1    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          | 1    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          | 1    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  | 1    | 1    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  | 1    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  | 1    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         | 1    | 0    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         | 1    | 1    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         | 1    | 2    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   | 2    | 2    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   | 2    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   | 2    | 4    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving | 2    | 2    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving | 2    | 3    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving | 2    | 4    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Binnenstad                               | Binnenstad                               | 3    | 3    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Binnenstad                               | Binnenstad                               | 3    | 4    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Binnenstad                               | Binnenstad                               | 3    | 5    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          | 8    | 7    | signaal  | tekortschieten geeft een signaal |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          | 8    | 8    | voldaan  | Oordeel: voldaan                 |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          | 8    | 9    | voldaan  | Oordeel: voldaan                 |

    @clause-bijlage-3-A
    Abstract Scenario: ontbreekt het aantal van een jaar, dan is er geen oordeel
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                   | waarde |
        | verkochte huurwoningen | <2026> |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                                         | waarde |
        | verkochte huurwoningen                       | <2027> |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 3 A (<norm>) voor Woonbron over 2027 bij "<buurt>" "feit ontbreekt"

      Voorbeelden:
        | norm                                              | buurt                                    | 2026 | 2027 |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           |      | 3    |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           | 3    |      |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                |      | 4    |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                | 4    |      |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              |      | 1    |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              | 1    |      |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      |      | 6    |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      | 6    |      |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          |      | 1    |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          | 1    |      |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           |      | 1    |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           | 1    |      |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          |      | 3    |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          | 3    |      |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  |      | 3    |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  | 3    |      |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         |      | 2    |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         | 2    |      |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   |      | 5    |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   | 5    |      |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving |      | 5    |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving | 5    |      |
        | Verkopen Binnenstad                               | Binnenstad                               |      | 7    |
        | Verkopen Binnenstad                               | Binnenstad                               | 7    |      |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          |      | 16   |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          | 16   |      |

  Regel: bijlage 3 A (Verkopen Woonbron totaal) 56 woningen in twee jaar, zoals de bijlage het totaal noemt

    @clause-bijlage-3-A
    Abstract Scenario: 56 verkopen is genoeg, één minder is een signaal
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over 2026:
        | feit                   | waarde |
        | verkochte huurwoningen | <2026> |
      En Woonbron meldt over 2027:
        | feit                   | waarde |
        | verkochte huurwoningen | <2027> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 3 A (Verkopen Woonbron totaal) voor Woonbron over 2027 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 3 A (Verkopen Woonbron totaal) voor Woonbron over 2027: "<woorden>"

      Voorbeelden:
        | peildatum  | 2026 | 2027 | uitkomst             | woorden                          |
        | 30-12-2027 | 28   | 28   | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2027 | 28   | 28   | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 28   | 27   | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 28   | 28   | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 28   | 29   | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 28   |      | feit ontbreekt       | Niet gemeld                      |
        | 1-2-2029   |      | 28   | feit ontbreekt       | Niet gemeld                      |

  Regel: bijlage 3 B (Liberalisaties Woonbron) per CBS-buurt, in 2026 en 2027 samen

    @clause-bijlage-3-B
    Abstract Scenario: in twee jaar liberaliseren wat is verwacht is voldaan, één minder is een signaal
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                          | waarde |
        | geliberaliseerde huurwoningen | <2026> |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                          | waarde |
        | geliberaliseerde huurwoningen | <2027> |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 3 B (<norm>) voor Woonbron over 2027 bij "<buurt>" "<uitkomst>"
      En zegt de toelichting op artikel bijlage 3 B (<norm>) voor Woonbron over 2027 bij "<buurt>": "<woorden>"

      Voorbeelden:
        | norm                                           | buurt                           | 2026 | 2027 | uitkomst | woorden                          |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving | 2    | 1    | signaal  | tekortschieten geeft een signaal |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving | 2    | 2    | voldaan  | Oordeel: voldaan                 |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving | 2    | 3    | voldaan  | Oordeel: voldaan                 |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             | 0    | 0    | signaal  | tekortschieten geeft een signaal |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             | 0    | 1    | voldaan  | Oordeel: voldaan                 |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             | 0    | 2    | voldaan  | Oordeel: voldaan                 |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     | 1    | 1    | signaal  | tekortschieten geeft een signaal |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     | 1    | 2    | voldaan  | Oordeel: voldaan                 |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     | 1    | 3    | voldaan  | Oordeel: voldaan                 |

    @clause-bijlage-3-B
    Abstract Scenario: ontbreekt het aantal van een jaar, dan is er geen oordeel
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                          | waarde |
        | geliberaliseerde huurwoningen | <2026> |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                                         | waarde |
        | geliberaliseerde huurwoningen                | <2027> |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 3 B (<norm>) voor Woonbron over 2027 bij "<buurt>" "feit ontbreekt"

      Voorbeelden:
        | norm                                           | buurt                           | 2026 | 2027 |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving |      | 4    |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving | 4    |      |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             |      | 1    |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             | 1    |      |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     |      | 3    |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     | 3    |      |

  Regel: bijlage 3 C (Verkopen Trivire) ieder jaar één of twee woningen, afhankelijk van mutaties

    @clause-bijlage-3-C
    Abstract Scenario: één of twee verkopen is voldaan, geen of drie is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                   | waarde     |
        | verkochte huurwoningen | <verkocht> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel bijlage 3 C (Verkopen Trivire) voor Trivire over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel bijlage 3 C (Verkopen Trivire) voor Trivire over <jaar>: "<woorden>"

      Voorbeelden:
        | peildatum  | jaar | verkocht | uitkomst             | woorden                          |
        | 30-12-2026 | 2026 | 1        | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2026 | 2026 | 1        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 0        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 2026 | 1        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 2        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2026 | 3        | signaal              | tekortschieten geeft een signaal |
        | 1-2-2029   | 2027 | 2        | voldaan              | Oordeel: voldaan                 |
        | 1-2-2029   | 2027 | 3        | signaal              | tekortschieten geeft een signaal |

  Regel: Voor wie de verwachtingen van bijlage 3 gelden

    @clause-bijlage-3-A
    Abstract Scenario: de verkopen per buurt: alleen Woonbron
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                   | waarde |
        | verkochte huurwoningen | 0      |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                   | waarde     |
        | verkochte huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 3 A (<norm>) voor Woonbron over 2027 bij "<buurt>" "voldaan"
      En komt artikel bijlage 3 A (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 3 A (<norm>) voor Trivire niet voor
      En komt artikel bijlage 3 A (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 3 A (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                              | buurt                                    | woningen |
        | Verkopen Admiraalsplein                           | Admiraalsplein                           | 3        |
        | Verkopen Beekmanstraat en omgeving                | Beekmanstraat en omgeving                | 4        |
        | Verkopen Bleijenhoek                              | Bleijenhoek                              | 1        |
        | Verkopen Cornelis Evertsenstraat en omgeving      | Cornelis Evertsenstraat en omgeving      | 6        |
        | Verkopen Crabbehof-Noord                          | Crabbehof-Noord                          | 1        |
        | Verkopen Crabbehof-Zuid                           | Crabbehof-Zuid                           | 1        |
        | Verkopen Dorus Rijkersstraat en omgeving          | Dorus Rijkersstraat en omgeving          | 3        |
        | Verkopen Erasmuslaan en omgeving                  | Erasmuslaan en omgeving                  | 3        |
        | Verkopen Van Kinsbergenstraat en omgeving         | Van Kinsbergenstraat en omgeving         | 2        |
        | Verkopen Viottakade en omgeving                   | Viottakade en omgeving                   | 5        |
        | Verkopen Vogelplein-Aalscholverstraat en omgeving | Vogelplein-Aalscholverstraat en omgeving | 5        |
        | Verkopen Binnenstad                               | Binnenstad                               | 7        |
        | Verkopen Noorderkwartier                          | Noorderkwartier                          | 16       |

    @clause-bijlage-3-B
    Abstract Scenario: de liberalisaties per buurt: alleen Woonbron
      Gegeven Woonbron meldt over 2026 voor "<buurt>":
        | feit                          | waarde |
        | geliberaliseerde huurwoningen | 0      |
      En Woonbron meldt over 2027 voor "<buurt>":
        | feit                          | waarde     |
        | geliberaliseerde huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 3 B (<norm>) voor Woonbron over 2027 bij "<buurt>" "voldaan"
      En komt artikel bijlage 3 B (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 3 B (<norm>) voor Trivire niet voor
      En komt artikel bijlage 3 B (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 3 B (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                           | buurt                           | woningen |
        | Liberalisaties Dorus Rijkersstraat en omgeving | Dorus Rijkersstraat en omgeving | 4        |
        | Liberalisaties Krispijnse Driehoek             | Krispijnse Driehoek             | 1        |
        | Liberalisaties Van Ewijkstraat en omgeving     | Van Ewijkstraat en omgeving     | 3        |

    @clause-bijlage-3-A
    Scenario: het totaal van Woonbron: alleen Woonbron
      Gegeven Woonbron meldt over 2026:
        | feit                   | waarde |
        | verkochte huurwoningen | 28     |
      En Woonbron meldt over 2027:
        | feit                   | waarde |
        | verkochte huurwoningen | 28     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 3 A (Verkopen Woonbron totaal) voor Woonbron over 2027 "voldaan"
      En komt artikel bijlage 3 A (Verkopen Woonbron totaal) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 3 A (Verkopen Woonbron totaal) voor Trivire niet voor
      En komt artikel bijlage 3 A (Verkopen Woonbron totaal) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 3 A (Verkopen Woonbron totaal) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-bijlage-3-C
    Scenario: de verkopen van Trivire: alleen Trivire
      Gegeven Trivire meldt over 2026:
        | feit                   | waarde |
        | verkochte huurwoningen | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 3 C (Verkopen Trivire) voor Trivire over 2026 "voldaan"
      En komt artikel bijlage 3 C (Verkopen Trivire) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 3 C (Verkopen Trivire) voor Woonbron niet voor
      En komt artikel bijlage 3 C (Verkopen Trivire) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 3 C (Verkopen Trivire) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de verwachtingen van bijlage 3 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-bijlage-3-A @clause-bijlage-3-B @clause-bijlage-3-C
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2027:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2028:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"
      En is artikel <artikel> (<norm>) voor <partij> over 2028 "<2028>"

      Voorbeelden:
        | artikel     | norm                                              | partij   | 2025            | 2026                 | 2027           | 2028            |
        | bijlage 3 A | Verkopen Admiraalsplein                           | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Beekmanstraat en omgeving                | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Bleijenhoek                              | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Cornelis Evertsenstraat en omgeving      | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Crabbehof-Noord                          | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Crabbehof-Zuid                           | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Dorus Rijkersstraat en omgeving          | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Erasmuslaan en omgeving                  | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Van Kinsbergenstraat en omgeving         | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Viottakade en omgeving                   | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Vogelplein-Aalscholverstraat en omgeving | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Binnenstad                               | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Noorderkwartier                          | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 A | Verkopen Woonbron totaal                          | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 B | Liberalisaties Dorus Rijkersstraat en omgeving    | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 B | Liberalisaties Krispijnse Driehoek                | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 B | Liberalisaties Van Ewijkstraat en omgeving        | Woonbron | niet van kracht | nog niet aan de orde | feit ontbreekt | niet van kracht |
        | bijlage 3 C | Verkopen Trivire                                  | Trivire  | niet van kracht | feit ontbreekt       | feit ontbreekt | niet van kracht |

    @clause-bijlage-3-A @clause-bijlage-3-C
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel     | norm                     | partij   | jaar | uitkomst       |
        | bijlage 3 A | Verkopen Woonbron totaal | Woonbron | 2027 | feit ontbreekt |
        | bijlage 3 C | Verkopen Trivire         | Trivire  | 2026 | feit ontbreekt |
