# language: nl
@borger-odoorn-2023
Functionaliteit: Prestatieafspraken Borger-Odoorn 2023, hoofdstuk 5: leefbaarheid
  Over het Buurtfonds, de leefbaarheidsplannen van Lefier, wijkschouwen en buurtbemiddeling.
  De dagen en aantallen zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "borger-odoorn-2023"
    En de peildatum is 1-2-2024

  Regel: D1a en D1c Wat alle partijen ieder jaar ten minste één keer bespreken

    @clause-D1a @clause-D1c
    Abstract Scenario: één bespreking is genoeg, geen enkele is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden: de inzet van het Buurtfonds
        | artikel | norm                                              | feit                                      | peildatum  | aantal | uitkomst             |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds | bespreking van het Woonservice Buurtfonds | 30-12-2023 | 1      | nog niet aan de orde |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds | bespreking van het Woonservice Buurtfonds | 31-12-2023 | 0      | niet voldaan         |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds | bespreking van het Woonservice Buurtfonds | 31-12-2023 | 1      | voldaan              |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds | bespreking van het Woonservice Buurtfonds | 31-12-2023 | 2      | voldaan              |

      Voorbeelden: welke wijken en dorpen worden onderzocht
        | artikel | norm                                                 | feit                                           | peildatum  | aantal | uitkomst             |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 30-12-2023 | 1      | nog niet aan de orde |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 31-12-2023 | 0      | niet voldaan         |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 31-12-2023 | 1      | voldaan              |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 31-12-2023 | 2      | voldaan              |

    @clause-D1a @clause-D1c
    Abstract Scenario: zodra er is besproken is de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023-10-10:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                                 | feit                                           | peildatum  | uitkomst             |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds    | bespreking van het Woonservice Buurtfonds      | 9-10-2023  | nog niet aan de orde |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds    | bespreking van het Woonservice Buurtfonds      | 10-10-2023 | voldaan              |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 9-10-2023  | nog niet aan de orde |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen | bespreking van te onderzoeken wijken en dorpen | 10-10-2023 | voldaan              |

  Regel: D1b (Leefbaarheidsplannen van Lefier per kern) een plan voor iedere kern met woningen van Lefier

    @clause-D1b
    Abstract Scenario: één kern zonder plan is er een te veel
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                                        | waarde     |
        | kernen met woningen van Lefier              | <kernen>   |
        | kernen met een leefbaarheidsplan van Lefier | <met plan> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel D1b (Leefbaarheidsplannen van Lefier per kern) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | kernen | met plan | uitkomst                     |
        | 30-12-2023 | 5      | 5        | nog niet aan de orde         |
        | 31-12-2023 | 5      | 5        | voldaan                      |
        | 31-12-2023 | 5      | 4        | niet voldaan                 |
        | 31-12-2023 | 5      | 6        | cijfers spreken elkaar tegen |
        | 31-12-2023 |        | 5        | feit ontbreekt               |
        | 31-12-2023 | 5      |          | feit ontbreekt               |

  Regel: D1b Wat Lefier uiterlijk op 31 december 2023 doet
    Een dag is niet afgedrukt; de tijdkolom noemt 2023.

    @clause-D1b
    Abstract Scenario: te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden: doelen in plaats van de nadruk op middelen
        | artikel | norm                                                 | feit                                                 | peildatum  | gedaan op  | uitkomst             |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 31-12-2023 | nee        | nog niet aan de orde |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 1-1-2024   | nee        | niet voldaan         |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 1-2-2024   | 1-1-2023   | voldaan              |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 1-2-2024   | 31-12-2023 | voldaan              |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid | onderzoek naar gezamenlijke doelen voor leefbaarheid | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: activiteiten voor de hele gemeente in haar begroting
        | artikel | norm                                                    | feit                                                                         | peildatum  | gedaan op  | uitkomst             |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting | gemeentebrede activiteiten opgenomen in de leefbaarheidsbegroting van Lefier | 31-12-2023 | nee        | nog niet aan de orde |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting | gemeentebrede activiteiten opgenomen in de leefbaarheidsbegroting van Lefier | 1-1-2024   | nee        | niet voldaan         |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting | gemeentebrede activiteiten opgenomen in de leefbaarheidsbegroting van Lefier | 1-2-2024   | 31-12-2023 | voldaan              |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting | gemeentebrede activiteiten opgenomen in de leefbaarheidsbegroting van Lefier | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: D1c (Uitwisseling van leefbaarheidsinitiatieven) uiterlijk op 31 december 2024
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-D1c
    Abstract Scenario: wat de gemeente meldt telt voor allen; te laat of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                       | waarde      |
        | uitwisseling van leefbaarheidsinitiatieven | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor gemeente Borger-Odoorn over 2024 "<uitkomst>"
      En is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor Huurdersvereniging Samen Sterk over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2024 | nee        | nog niet aan de orde |
        | 1-1-2025   | nee        | signaal              |
        | 1-2-2025   | 31-12-2024 | voldaan              |
        | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: D1b (Lefier bespreekt de leefbaarheidsuitgaven met de gemeente) Lefier wil dat in 2023 doen

    @clause-D1b
    Abstract Scenario: te laat of niet besproken is een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                                               | waarde      |
        | bespreking van de leefbaarheidsuitgaven van Lefier | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel D1b (Lefier bespreekt de leefbaarheidsuitgaven met de gemeente) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | signaal              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: D1c (Wijkschouwen ingepland in 2023) de gemeente plant ze uiterlijk op 31 december 2023 in

    @clause-D1c
    Abstract Scenario: te laat is een signaal, niet ingepland is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                 | waarde      |
        | planning van de wijkschouwen in 2023 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel D1c (Wijkschouwen ingepland in 2023) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | niet voldaan         |
        | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | 1-2-2024   | 1-1-2023   | voldaan              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: D1c (Evaluatie van wijk- en dorpsschouwen) uiterlijk op 31 december 2024 geëvalueerd
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-D1c
    Abstract Scenario: te laat of niet geëvalueerd is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                    | waarde      |
        | evaluatie van de wijk- en dorpsschouwen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel D1c (Evaluatie van wijk- en dorpsschouwen) voor gemeente Borger-Odoorn over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2024 | nee        | nog niet aan de orde |
        | 1-1-2025   | nee        | signaal              |
        | 1-2-2025   | 31-12-2024 | voldaan              |
        | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: D1d Als wordt besloten buurtbemiddeling opnieuw te starten, gebeurt dat in 2023 en met afspraken

    @clause-D1d
    Abstract Scenario: zonder besluit bindt de afspraak niet; met een besluit is niet gedaan niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                           | waarde      |
        | <feit>                                         | <gedaan op> |
        | besluit om buurtbemiddeling opnieuw te starten | <besluit>   |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel D1d (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel D1d (<norm>) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden: buurtbemiddeling begint in 2023
        | norm                             | feit                              | besluit | peildatum  | gedaan op  | uitkomst             |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 31-12-2023 | nee        | nog niet aan de orde |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 1-1-2024   | nee        | niet voldaan         |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 1-2-2024   | 1-1-2023   | voldaan              |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 1-2-2024   | 31-12-2023 | voldaan              |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | ja      | 1-2-2024   | 1-1-2024   | signaal              |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling | nee     | 1-2-2024   | nee        | niet van toepassing  |
        | Buurtbemiddeling opnieuw gestart | nieuwe start van buurtbemiddeling |         | 1-2-2024   | nee        | feit ontbreekt       |

      Voorbeelden: onder meer over samenwerking en kosten
        | norm                            | feit                                                       | besluit | peildatum  | gedaan op  | uitkomst             |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling | ja      | 31-12-2023 | nee        | nog niet aan de orde |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling | ja      | 1-1-2024   | nee        | niet voldaan         |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling | ja      | 1-2-2024   | 31-12-2023 | voldaan              |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling | ja      | 1-2-2024   | 1-1-2024   | signaal              |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling | nee     | 1-2-2024   | nee        | niet van toepassing  |
        | Afspraken over buurtbemiddeling | afspraken over samenwerking en kosten van buurtbemiddeling |         | 1-2-2024   | nee        | feit ontbreekt       |

  Regel: Waar tekortschieten alleen een signaal geeft, want het is een inspanning of een verwachting

    @clause-D1b @clause-D1c
    Abstract Scenario: tekortschieten is een signaal en nooit 'niet voldaan', ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 1-2-2025
      En <partij> meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over <jaar>: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel | norm                                                      | partij                 | jaar | feit                                               | waarde |
        | D1b     | Lefier bespreekt de leefbaarheidsuitgaven met de gemeente | Lefier                 | 2023 | bespreking van de leefbaarheidsuitgaven van Lefier | nee    |
        | D1c     | Uitwisseling van leefbaarheidsinitiatieven                | gemeente Borger-Odoorn | 2024 | uitwisseling van leefbaarheidsinitiatieven         | nee    |
        | D1c     | Evaluatie van wijk- en dorpsschouwen                      | gemeente Borger-Odoorn | 2024 | evaluatie van de wijk- en dorpsschouwen            | nee    |

  Regel: D1b (Verdeling van het leefbaarheidsbudget van Lefier) circa twee derde personeel en een derde directe uitgaven

    @clause-D1b
    Scenario: zonder afgesproken marge kunnen alleen mensen dit beoordelen
      Gegeven Lefier meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel D1b (Verdeling van het leefbaarheidsbudget van Lefier) voor Lefier over 2023 "alleen door mensen te beoordelen"
      En zegt de toelichting op artikel D1b (Verdeling van het leefbaarheidsbudget van Lefier) voor Lefier over 2023: "een marge is niet afgedrukt"

  Regel: Voor wie de afspraken van hoofdstuk 5 gelden
    Gemeld is hier alleen iets van een andere afspraak: bij wie de afspraak bindt ontbreekt dan haar eigen feit, bij
    de anderen komt zij niet voor.

    @clause-D1a @clause-D1c @clause-D1d
    Abstract Scenario: alle vijf de partijen
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel | norm                                                 |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds    |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen |
        | D1d     | Buurtbemiddeling opnieuw gestart                     |
        | D1d     | Afspraken over buurtbemiddeling                      |

    @clause-D1c
    Scenario: alle vijf de partijen, over 2024
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor gemeente Borger-Odoorn over 2024 "feit ontbreekt"
      En is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor Woonservice over 2024 "feit ontbreekt"
      En is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor Lefier over 2024 "feit ontbreekt"
      En is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor huurdersvereniging 't Huurdertje over 2024 "feit ontbreekt"
      En is artikel D1c (Uitwisseling van leefbaarheidsinitiatieven) voor Huurdersvereniging Samen Sterk over 2024 "feit ontbreekt"

    @clause-D1b
    Abstract Scenario: Lefier alleen
      Gegeven Lefier meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Lefier over 2023 "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                                      | uitkomst                         |
        | D1b     | Leefbaarheidsplannen van Lefier per kern                  | feit ontbreekt                   |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid      | feit ontbreekt                   |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting   | feit ontbreekt                   |
        | D1b     | Lefier bespreekt de leefbaarheidsuitgaven met de gemeente | feit ontbreekt                   |
        | D1b     | Verdeling van het leefbaarheidsbudget van Lefier          | alleen door mensen te beoordelen |

    @clause-D1c
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                 | jaar |
        | D1c     | Wijkschouwen ingepland in 2023       | 2023 |
        | D1c     | Evaluatie van wijk- en dorpsschouwen | 2024 |

  Regel: In welke jaren de afspraken van hoofdstuk 5 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-D1a @clause-D1b @clause-D1c @clause-D1d
    Abstract Scenario: alleen in 2023
      Gegeven <partij> meldt over 2022:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<in 2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "niet van kracht"

      Voorbeelden:
        | artikel | norm                                                      | partij                 | in 2023                          |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds         | gemeente Borger-Odoorn | feit ontbreekt                   |
        | D1b     | Leefbaarheidsplannen van Lefier per kern                  | Lefier                 | feit ontbreekt                   |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid      | Lefier                 | feit ontbreekt                   |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting   | Lefier                 | feit ontbreekt                   |
        | D1b     | Lefier bespreekt de leefbaarheidsuitgaven met de gemeente | Lefier                 | feit ontbreekt                   |
        | D1b     | Verdeling van het leefbaarheidsbudget van Lefier          | Lefier                 | alleen door mensen te beoordelen |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen      | gemeente Borger-Odoorn | feit ontbreekt                   |
        | D1c     | Wijkschouwen ingepland in 2023                            | gemeente Borger-Odoorn | feit ontbreekt                   |
        | D1d     | Buurtbemiddeling opnieuw gestart                          | gemeente Borger-Odoorn | feit ontbreekt                   |
        | D1d     | Afspraken over buurtbemiddeling                           | gemeente Borger-Odoorn | feit ontbreekt                   |

    @clause-D1c
    Abstract Scenario: de evaluatie en de uitwisseling ook in 2024, als zij gedaan moeten zijn
      Gegeven de peildatum is 1-2-2026
      En gemeente Borger-Odoorn meldt over 2022:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En gemeente Borger-Odoorn meldt over 2025:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel D1c (<norm>) voor gemeente Borger-Odoorn over 2022 "niet van kracht"
      En is artikel D1c (<norm>) voor gemeente Borger-Odoorn over 2023 "nog niet aan de orde"
      En is artikel D1c (<norm>) voor gemeente Borger-Odoorn over 2024 "feit ontbreekt"
      En is artikel D1c (<norm>) voor gemeente Borger-Odoorn over 2025 "niet van kracht"

      Voorbeelden:
        | norm                                       |
        | Evaluatie van wijk- en dorpsschouwen       |
        | Uitwisseling van leefbaarheidsinitiatieven |

    @clause-D1a @clause-D1b @clause-D1c @clause-D1d
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt de uitkomst over het hele jaar
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel | norm                                                    | partij                 |
        | D1a     | Jaarlijks gesprek over het Woonservice Buurtfonds       | gemeente Borger-Odoorn |
        | D1b     | Leefbaarheidsplannen van Lefier per kern                | Lefier                 |
        | D1b     | Onderzoek naar gezamenlijke doelen voor leefbaarheid    | Lefier                 |
        | D1b     | Gemeentebrede activiteiten in de leefbaarheidsbegroting | Lefier                 |
        | D1c     | Jaarlijkse keuze van te onderzoeken wijken en dorpen    | gemeente Borger-Odoorn |
        | D1c     | Wijkschouwen ingepland in 2023                          | gemeente Borger-Odoorn |
        | D1d     | Buurtbemiddeling opnieuw gestart                        | gemeente Borger-Odoorn |
        | D1d     | Afspraken over buurtbemiddeling                         | gemeente Borger-Odoorn |
