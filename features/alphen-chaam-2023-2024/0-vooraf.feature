# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, vooraf: woonvisie, Woondeal en woonzorgvisie
  Over de nieuwe woonvisie, de aandelen betaalbare woningen in de regio en de regionale woonzorgvisie. De aantallen
  woningen en de dagen waarop iets is gedaan zijn bedachte voorbeelden. Het najaar loopt tot en met 21 december;
  langjarige afspraken hebben geen datum en moeten er zijn als deze aflopen, eind 2024.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: Woonvisie: een nieuwe woonvisie in 2023, en langjarige afspraken eind 2024

    @clause-Woonvisie
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel Woonvisie (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel Woonvisie (<norm>) voor gemeente Alphen-Chaam over <jaar>: "<woorden>"

      Voorbeelden: de gemeente begint nog in 2023
        | norm                       | feit                                    | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Begin met de WoonvisiePlus | begin van het werk aan de WoonvisiePlus | 2023 | 31-12-2023 | nee        | nog niet aan de orde | 31 december 2023                                           |
        | Begin met de WoonvisiePlus | begin van het werk aan de WoonvisiePlus | 2023 | 1-1-2024   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Begin met de WoonvisiePlus | begin van het werk aan de WoonvisiePlus | 2023 | 1-2-2025   | 31-12-2023 | voldaan              | Dat is op tijd.                                            |
        | Begin met de WoonvisiePlus | begin van het werk aan de WoonvisiePlus | 2023 | 1-2-2025   | 1-1-2024   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: de gemeenteraad stelt de visie in het najaar vast, dus uiterlijk op 21 december 2023
        | norm                      | feit                               | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | WoonvisiePlus vastgesteld | raadsbesluit over de WoonvisiePlus | 2023 | 21-12-2023 | nee        | nog niet aan de orde | 21 december 2023                                           |
        | WoonvisiePlus vastgesteld | raadsbesluit over de WoonvisiePlus | 2023 | 22-12-2023 | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | WoonvisiePlus vastgesteld | raadsbesluit over de WoonvisiePlus | 2023 | 1-2-2025   | 21-12-2023 | voldaan              | Dat is op tijd.                                            |
        | WoonvisiePlus vastgesteld | raadsbesluit over de WoonvisiePlus | 2023 | 1-2-2025   | 22-12-2023 | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: gemeente en Leystromen maken daarna langjarige afspraken
        | norm                                 | feit                                               | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Langjarige afspraken na de woonvisie | langjarige afspraken op basis van de WoonvisiePlus | 2024 | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Langjarige afspraken na de woonvisie | langjarige afspraken op basis van de WoonvisiePlus | 2024 | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Langjarige afspraken na de woonvisie | langjarige afspraken op basis van de WoonvisiePlus | 2024 | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Langjarige afspraken na de woonvisie | langjarige afspraken op basis van de WoonvisiePlus | 2024 | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Woonvisie (Thema's van de WoonvisiePlus) alle zes thema's van de landelijke agenda krijgen een plek

    @clause-Woonvisie
    Abstract Scenario: zes thema's, één minder en één meer
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                             | waarde    |
        | thema's van de Nationale Woon- en Bouwagenda in de WoonvisiePlus | <thema's> |
      Als de afspraken worden getoetst
      Dan is artikel Woonvisie (Thema's van de WoonvisiePlus) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel Woonvisie (Thema's van de WoonvisiePlus) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden:
        | thema's | uitkomst | woorden                                                    |
        | 5       | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 6       | voldaan  | Oordeel: voldaan                                           |
        | 7       | voldaan  | Oordeel: voldaan                                           |

  Regel: Woondeal: in de regio is twee derde betaalbaar, 30% sociale huur en samen 70% betaalbaar
    Betaalbaar zijn sociale huur, middeldure huur en betaalbare koop. Twee derde is getoetst zonder
    afronding: drie keer de betaalbare woningen, gedeeld door alle woningen, is ten minste 2. De gemeente meldt de
    cijfers van de regio.

    @clause-Woondeal
    Abstract Scenario: precies op de grens, en een woning ernaast
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                       | waarde       |
        | toegevoegde sociale huurwoningen in de regio               | <sociaal>    |
        | toegevoegde middeldure huur en betaalbare koop in de regio | <middelduur> |
        | toegevoegde woningen in de regio                           | <alle>       |
      Als de afspraken worden getoetst
      Dan is artikel Woondeal (Twee derde betaalbaar in de regio) voor gemeente Alphen-Chaam "<twee derde>"
      En is artikel Woondeal (Sociale huur in de SRBT-regio) voor gemeente Alphen-Chaam "<30% sociaal>"
      En is artikel Woondeal (Betaalbaar samen in de SRBT-regio) voor gemeente Alphen-Chaam "<70% samen>"

      Voorbeelden: van 6000 woningen is twee derde 4000, 30% 1800 en 70% 4200
        | sociaal | middelduur | alle | twee derde | 30% sociaal | 70% samen |
        | 1800    | 2200       | 6000 | voldaan    | voldaan     | signaal   |
        | 1800    | 2200       | 6001 | signaal    | signaal     | signaal   |
        | 1800    | 2199       | 6000 | signaal    | voldaan     | signaal   |
        | 1801    | 2199       | 6000 | voldaan    | voldaan     | signaal   |
        | 1799    | 2201       | 6000 | voldaan    | signaal     | signaal   |
        | 1800    | 2400       | 6000 | voldaan    | voldaan     | voldaan   |
        | 1800    | 2399       | 6000 | voldaan    | voldaan     | signaal   |
        | 1799    | 2401       | 6000 | voldaan    | signaal     | voldaan   |
        | 1799    | 2402       | 6000 | voldaan    | signaal     | voldaan   |
        | 3600    | 2400       | 6000 | voldaan    | voldaan     | voldaan   |
        | 1800    | 2201       | 6000 | voldaan    | voldaan     | signaal   |

      Voorbeelden: niet gemeld is iets anders dan nul
        | sociaal | middelduur | alle | twee derde          | 30% sociaal         | 70% samen           |
        |         | 2400       | 6000 | feit ontbreekt      | feit ontbreekt      | feit ontbreekt      |
        | 1800    |            | 6000 | feit ontbreekt      | voldaan             | feit ontbreekt      |
        | 1800    | 2400       |      | feit ontbreekt      | feit ontbreekt      | feit ontbreekt      |
        | 0       | 0          | 0    | niets te beoordelen | niets te beoordelen | niets te beoordelen |

      Voorbeelden: de delen kunnen niet groter zijn dan het geheel
        | sociaal | middelduur | alle | twee derde                   | 30% sociaal                  | 70% samen                    |
        | 6001    | 0          | 6000 | cijfers spreken elkaar tegen | cijfers spreken elkaar tegen | cijfers spreken elkaar tegen |

    @clause-Woondeal
    Scenario: te weinig betaalbare woningen in de regio is een signaal, geen overtreding van de gemeente
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                       | waarde |
        | toegevoegde sociale huurwoningen in de regio               | 1500   |
        | toegevoegde middeldure huur en betaalbare koop in de regio | 2100   |
        | toegevoegde woningen in de regio                           | 6000   |
      Als de afspraken worden getoetst
      Dan zegt de toelichting op artikel Woondeal (Twee derde betaalbaar in de regio) voor gemeente Alphen-Chaam: "De afspraak is gelezen als een inspanning of verwachting"
      En zegt de toelichting op artikel Woondeal (Sociale huur in de SRBT-regio) voor gemeente Alphen-Chaam: "De afspraak is gelezen als een inspanning of verwachting"
      En zegt de toelichting op artikel Woondeal (Betaalbaar samen in de SRBT-regio) voor gemeente Alphen-Chaam: "De afspraak is gelezen als een inspanning of verwachting"
      En zegt de toelichting op artikel Woondeal (Twee derde betaalbaar in de regio) voor gemeente Alphen-Chaam: "De grens is ten minste 2."
      En zegt de toelichting op artikel Woondeal (Sociale huur in de SRBT-regio) voor gemeente Alphen-Chaam: "De grens is ten minste 30%."
      En zegt de toelichting op artikel Woondeal (Betaalbaar samen in de SRBT-regio) voor gemeente Alphen-Chaam: "De grens is ten minste 70%."

  Regel: Regionale woonzorganalyse en -visie Hart van Brabant (Regionale woonzorgvisie) in het najaar van 2023 opgeleverd

    @clause-Regionale-woonzorganalyse-en-visie-Hart-van-Brabant
    Abstract Scenario: het najaar loopt tot en met 21 december
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2023:
        | feit                                     | waarde      |
        | regionale woonzorgvisie Hart van Brabant | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel Regionale woonzorganalyse en -visie Hart van Brabant (Regionale woonzorgvisie) voor gemeente Alphen-Chaam over 2023 "<uitkomst>"
      En zegt de toelichting op artikel Regionale woonzorganalyse en -visie Hart van Brabant (Regionale woonzorgvisie) voor gemeente Alphen-Chaam over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 21-12-2023 | nee        | nog niet aan de orde | 21 december 2023                                           |
        | 22-12-2023 | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2025   | 21-12-2023 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2025   | 22-12-2023 | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de afspraken over woonvisie en Woondeal gelden

    @clause-Woonvisie @clause-Woondeal @clause-Regionale-woonzorganalyse-en-visie-Hart-van-Brabant @clause-Collegeprogramma-Alphen-Chaam
    Abstract Scenario: de gemeente alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                                              | norm                              | jaar | uitkomst                         |
        | Woonvisie                                            | Begin met de WoonvisiePlus        | 2023 | feit ontbreekt                   |
        | Woonvisie                                            | WoonvisiePlus vastgesteld         | 2023 | feit ontbreekt                   |
        | Woonvisie                                            | Thema's van de WoonvisiePlus      | 2023 | feit ontbreekt                   |
        | Woondeal                                             | Twee derde betaalbaar in de regio | 2023 | feit ontbreekt                   |
        | Woondeal                                             | Sociale huur in de SRBT-regio     | 2023 | feit ontbreekt                   |
        | Woondeal                                             | Betaalbaar samen in de SRBT-regio | 2023 | feit ontbreekt                   |
        | Regionale woonzorganalyse en -visie Hart van Brabant | Regionale woonzorgvisie           | 2023 | feit ontbreekt                   |
        | Collegeprogramma Alphen-Chaam                        | Genoeg woningen in 2030           | 2023 | alleen door mensen te beoordelen |

    @clause-Woonvisie
    Abstract Scenario: gemeente en Leystromen samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Leystromen over <jaar> "voldaan"

      Voorbeelden:
        | artikel   | norm                                 | feit                                               | jaar | waarde     |
        | Woonvisie | Langjarige afspraken na de woonvisie | langjarige afspraken op basis van de WoonvisiePlus | 2024 | 31-12-2024 |

  Regel: Wanneer de afspraken over woonvisie en Woondeal gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-Woonvisie @clause-Woondeal @clause-Regionale-woonzorganalyse-en-visie-Hart-van-Brabant
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
        | artikel                                              | norm                                 | partij                | 2022            | 2023                 | 2024            | 2025            |
        | Woonvisie                                            | Begin met de WoonvisiePlus           | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | Woonvisie                                            | WoonvisiePlus vastgesteld            | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |
        | Woonvisie                                            | Thema's van de WoonvisiePlus         | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | Woonvisie                                            | Langjarige afspraken na de woonvisie | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | Woondeal                                             | Twee derde betaalbaar in de regio    | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | Woondeal                                             | Sociale huur in de SRBT-regio        | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | Woondeal                                             | Betaalbaar samen in de SRBT-regio    | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | Regionale woonzorganalyse en -visie Hart van Brabant | Regionale woonzorgvisie              | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt       | niet van kracht | niet van kracht |

    @clause-Collegeprogramma-Alphen-Chaam
    Abstract Scenario: of er in 2030 genoeg woningen zijn kunnen alleen mensen beoordelen
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                       | norm                    | partij                | jaar | uitkomst                         |
        | Collegeprogramma Alphen-Chaam | Genoeg woningen in 2030 | gemeente Alphen-Chaam | 2022 | niet van kracht                  |
        | Collegeprogramma Alphen-Chaam | Genoeg woningen in 2030 | gemeente Alphen-Chaam | 2023 | alleen door mensen te beoordelen |
        | Collegeprogramma Alphen-Chaam | Genoeg woningen in 2030 | gemeente Alphen-Chaam | 2030 | alleen door mensen te beoordelen |
        | Collegeprogramma Alphen-Chaam | Genoeg woningen in 2030 | gemeente Alphen-Chaam | 2031 | niet van kracht                  |

    @clause-Woonvisie @clause-Woondeal @clause-Regionale-woonzorganalyse-en-visie-Hart-van-Brabant
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                                              | norm                                 | partij                | jaar | peildatum  | uitkomst             |
        | Woonvisie                                            | Thema's van de WoonvisiePlus         | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Woonvisie                                            | Thema's van de WoonvisiePlus         | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Woondeal                                             | Twee derde betaalbaar in de regio    | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Woondeal                                             | Twee derde betaalbaar in de regio    | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Woondeal                                             | Sociale huur in de SRBT-regio        | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Woondeal                                             | Sociale huur in de SRBT-regio        | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Woondeal                                             | Betaalbaar samen in de SRBT-regio    | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Woondeal                                             | Betaalbaar samen in de SRBT-regio    | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Woonvisie                                            | Begin met de WoonvisiePlus           | gemeente Alphen-Chaam | 2023 | 1-1-2024   | feit ontbreekt       |
        | Woonvisie                                            | WoonvisiePlus vastgesteld            | gemeente Alphen-Chaam | 2023 | 1-1-2024   | feit ontbreekt       |
        | Woonvisie                                            | Langjarige afspraken na de woonvisie | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | Regionale woonzorganalyse en -visie Hart van Brabant | Regionale woonzorgvisie              | gemeente Alphen-Chaam | 2023 | 1-1-2024   | feit ontbreekt       |
