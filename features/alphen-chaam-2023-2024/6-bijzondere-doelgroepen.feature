# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk bijzondere doelgroepen
  Over het aandeel woningen voor bijzondere doelgroepen, directe toewijzing en wie waarvoor verantwoordelijk is. De
  aantallen verhuringen en de dagen waarop iets is gedaan zijn bedachte voorbeelden; de 15% is afgesproken. Waar
  geen datum is afgesproken, is het einde van 2024 aangehouden: dan lopen de afspraken af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Aandeel voor bijzondere doelgroepen) 15% is een signaalwaarde: meer of minder wordt afgestemd

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: bij 20 verhuringen zijn 3 precies 15%; een meer of minder is een signaal
      Gegeven Leystromen meldt over 2023:
        | feit                                             | waarde        |
        | verhuringen aan aandachtsgroepen                 | <doelgroepen> |
        | verhuringen van vrijgekomen sociale huurwoningen | <verhuringen> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Aandeel voor bijzondere doelgroepen) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Aandeel voor bijzondere doelgroepen) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | doelgroepen | verhuringen | uitkomst | woorden                                              |
        | 2           | 20          | signaal  | 10% is minder dan 15%. Dat is 1 verhuring te weinig. |
        | 3           | 20          | voldaan  | De grens is ten minste 15% en ten hoogste 15%.       |
        | 4           | 20          | signaal  | 20% is meer dan 15%. Dat is 1 verhuring te veel.     |

      Voorbeelden: 15% van 19 of 21 is geen heel aantal, en dan wordt iedere uitkomst afgestemd
        | doelgroepen | verhuringen | uitkomst | woorden                                                     |
        | 2           | 19          | signaal  | minder dan 15%                                              |
        | 3           | 19          | signaal  | meer dan 15%                                                |
        | 3           | 21          | signaal  | minder dan 15%                                              |
        | 4           | 21          | signaal  | Vervolg: stem de afwijking af tussen gemeente en Leystromen |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | doelgroepen | verhuringen | uitkomst                     | woorden                                                 |
        |             | 20          | feit ontbreekt               | verhuringen aan aandachtsgroepen (2023)                 |
        | 3           |             | feit ontbreekt               | verhuringen van vrijgekomen sociale huurwoningen (2023) |
        | 0           | 0           | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                 |
        | 21          | 20          | cijfers spreken elkaar tegen | Herstel ze eerst.                                       |

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: alleen een vastgelegd 'niet afgestemd' maakt van een signaal 'niet voldaan'
      Gegeven Leystromen meldt over 2023:
        | feit                                             | waarde        |
        | verhuringen aan aandachtsgroepen                 | <doelgroepen> |
        | verhuringen van vrijgekomen sociale huurwoningen | 20            |
        | afwijking van de 15% afgestemd                   | <afgestemd>   |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Aandeel voor bijzondere doelgroepen) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Aandeel voor bijzondere doelgroepen) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | doelgroepen | afgestemd | uitkomst     | woorden                                                       |
        | 2           | ja        | signaal      | Vervolg: stem de afwijking af tussen gemeente en Leystromen   |
        | 2           |           | signaal      | niets gemeld                                                  |
        | 2           | nee       | niet voldaan | Vastgelegd is dat het voorgeschreven vervolg niet is gegeven. |
        | 4           | ja        | signaal      | Dat is 1 verhuring te veel.                                   |
        | 4           | nee       | niet voldaan | Vastgelegd is dat het voorgeschreven vervolg niet is gegeven. |
        | 3           | nee       | voldaan      | 15% is precies de grens, en die hoort erbij.                  |

  Regel: 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraken bij directe toewijzing) past de huur niet, dan is er altijd een afspraak

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: één niet passende toewijzing zonder afspraak is niet voldaan
      Gegeven Leystromen meldt over 2023:
        | feit                                            | waarde         |
        | niet passende directe toewijzingen met afspraak | <met afspraak> |
        | niet passende directe toewijzingen              | <niet passend> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraken bij directe toewijzing) voor Leystromen "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraken bij directe toewijzing) voor Leystromen: "<woorden>"

      Voorbeelden: alles of op één na alles
        | met afspraak | niet passend | uitkomst     | woorden                                       |
        | 2            | 3            | niet voldaan | De grens is ten minste 100%.                  |
        | 3            | 3            | voldaan      | 100% is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | met afspraak | niet passend | uitkomst                     | woorden                                                            |
        |              | 3            | feit ontbreekt               | niet passende directe toewijzingen met afspraak (2023, Leystromen) |
        | 3            |              | feit ontbreekt               | niet passende directe toewijzingen (2023, Leystromen)              |
        | 0            | 0            | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                            |
        | 4            | 3            | cijfers spreken elkaar tegen | Herstel ze eerst.                                                  |

  Regel: 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Huurkorting bij directe toewijzing) past de huur niet, dan geeft de gemeente altijd korting

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: één niet passende toewijzing zonder korting is niet voldaan
      Gegeven Leystromen meldt over 2023:
        | feit                                               | waarde         |
        | niet passende directe toewijzingen met huurkorting | <met korting>  |
        | niet passende directe toewijzingen                 | <niet passend> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Huurkorting bij directe toewijzing) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Huurkorting bij directe toewijzing) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden: alles of op één na alles
        | met korting | niet passend | uitkomst     | woorden                                       |
        | 2           | 3            | niet voldaan | De grens is ten minste 100%.                  |
        | 3           | 3            | voldaan      | 100% is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | met korting | niet passend | uitkomst                     | woorden                                                               |
        |             | 3            | feit ontbreekt               | niet passende directe toewijzingen met huurkorting (2023, Leystromen) |
        | 3           |              | feit ontbreekt               | niet passende directe toewijzingen (2023, Leystromen)                 |
        | 0           | 0            | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                               |
        | 4           | 3            | cijfers spreken elkaar tegen | Herstel ze eerst.                                                     |

  Regel: 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraak over aantal en systematiek) gemeente en Leystromen maken die uiterlijk eind 2024

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: op tijd, een dag te laat, en niet afgesproken
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                                      | waarde      |
        | afspraak over aantal woningen voor bijzondere doelgroepen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraak over aantal en systematiek) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraak over aantal en systematiek) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Gevolgen van het nieuwe toewijzingssysteem) Leystromen volgt die, uiterlijk eind 2024

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: op tijd, een dag te laat, en niet gevolgd
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over 2024:
        | feit                                                         | waarde      |
        | monitoring van de gevolgen van het nieuwe toewijzingssysteem | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Gevolgen van het nieuwe toewijzingssysteem) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Gevolgen van het nieuwe toewijzingssysteem) voor Leystromen over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de afspraken over bijzondere doelgroepen gelden

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-gemeente
    Abstract Scenario: de gemeente alleen: de taakstelling komt van het Rijk en staat niet in de afspraken
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                                                 | norm                                             | jaar | uitkomst                |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage gemeente | Verantwoordelijkheid voor bijzondere doelgroepen | 2023 | geen waarde afgesproken |

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: Leystromen alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En Leystromen meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Alphen-Chaam niet voor

      Voorbeelden:
        | artikel                                                   | norm                                       | jaar | uitkomst       |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Aandeel voor bijzondere doelgroepen        | 2023 | feit ontbreekt |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Gevolgen van het nieuwe toewijzingssysteem | 2024 | feit ontbreekt |

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: gemeente en Leystromen samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Leystromen over <jaar> "voldaan"

      Voorbeelden:
        | artikel                                                   | norm                                | feit                                                      | jaar | waarde     |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraak over aantal en systematiek | afspraak over aantal woningen voor bijzondere doelgroepen | 2024 | 31-12-2024 |

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Scenario: aan afspraken zijn beide gehouden, aan de korting alleen de gemeente; het cijfer van Leystromen is genoeg
      Gegeven Leystromen meldt over 2023:
        | feit                                               | waarde |
        | niet passende directe toewijzingen met afspraak    | 3      |
        | niet passende directe toewijzingen met huurkorting | 2      |
        | niet passende directe toewijzingen                 | 3      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraken bij directe toewijzing) voor Leystromen "voldaan"
      En is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Afspraken bij directe toewijzing) voor gemeente Alphen-Chaam "voldaan"
      En is artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Huurkorting bij directe toewijzing) voor gemeente Alphen-Chaam "niet voldaan"
      En komt artikel 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen (Huurkorting bij directe toewijzing) voor Leystromen niet voor

  Regel: Wanneer de afspraken over bijzondere doelgroepen gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-gemeente
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2022:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2024:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2025:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"

      Voorbeelden:
        | artikel                                                   | norm                                             | partij                | 2022            | 2023                    | 2024                    | 2025            |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Aandeel voor bijzondere doelgroepen              | Leystromen            | niet van kracht | feit ontbreekt          | feit ontbreekt          | niet van kracht |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraken bij directe toewijzing                 | Leystromen            | niet van kracht | feit ontbreekt          | feit ontbreekt          | niet van kracht |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Huurkorting bij directe toewijzing               | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt          | feit ontbreekt          | niet van kracht |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraak over aantal en systematiek              | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Gevolgen van het nieuwe toewijzingssysteem       | Leystromen            | niet van kracht | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage gemeente   | Verantwoordelijkheid voor bijzondere doelgroepen | gemeente Alphen-Chaam | niet van kracht | geen waarde afgesproken | geen waarde afgesproken | niet van kracht |

    @clause-1-Huisvesting-bijzondere-doelgroepen-bijdrage-Leystromen
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                                                   | norm                                       | partij                | jaar | peildatum  | uitkomst             |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Aandeel voor bijzondere doelgroepen        | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Aandeel voor bijzondere doelgroepen        | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraken bij directe toewijzing           | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Huurkorting bij directe toewijzing         | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraken bij directe toewijzing           | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Huurkorting bij directe toewijzing         | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Afspraak over aantal en systematiek        | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Huisvesting bijzondere doelgroepen, bijdrage Leystromen | Gevolgen van het nieuwe toewijzingssysteem | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
