/**
 * Everyday English of newsrooms, in base forms: what a misspelling is told by when nothing at hand supports either form, and what letters English
 * words are made of. Written for this purpose; a small list, not a dictionary: a word that is missing is only unknown, never wrong.
 */

export const VOCABULARY = `
  abandon ability able aboard abolish abroad absence absent absolute absorb abstract abuse academic academy accelerate accent accept acceptable acceptance access accessible
  accessory accident accidental accommodate accommodation accompany accomplish accomplishment accord accordance according accordingly account accountant accuracy accurate
  accusation accuse achieve achievement acknowledge acquaintance acquire acquisition acquit across action active activist activity actor actress actual acute adapt addict
  addition additional address adequate adhere adherence adjacent adjust administer administration administrative administrator admiral admire admissible admission admit
  adolescent adopt adult advance advantage adventure adversary advertise advertisement advice advise advisory advocate aerial affair affect affiliate afford afraid afternoon
  afterwards again against age agency agenda agent aggravate aggregate aggression aggressive agree agreement agricultural agriculture ahead aid aim air aircraft airline
  airport alarm album alcohol alert alien align alike alive allegation alleged allegiance alliance allocate allow allowance ally almost alone along alongside alphabet already
  also alter alternate alternative altogether aluminum always amateur amazing ambassador ambition ambitious ambulance amend amendment amount ample amuse analysis analyst
  analyze ancestor ancient anger angle angry animal anniversary announce announcement annoy annual anonymous another answer anticipate anxiety anxious apart apartment
  apologize apology apparatus apparent appeal appear appearance appetite applause apple appliance applicable applicant application apply appoint appointment appreciate
  appreciation apprentice approach appropriate approval approve approximate arbitrary architect architecture archive area arena argue argument arise arm army arrange
  arrangement arrest arrival arrive arrow article artifact artificial artillery artist artistic ascend ashamed aside ask asleep aspect assassinate assassination assault
  assemble assembly assert assess assessment asset assign assignment assist assistance assistant associate association assume assumption assure asylum athlete athletic
  atmosphere atrocity attach attack attain attempt attend attendance attendant attention attitude attorney attract attraction attractive attribute auction audience audit aunt
  author authority authorize automatic autonomy autumn available avenue average avoid await award aware awful awkward baby back background backward bacteria badly baggage
  balance ball ballet ballot band bank banker bankrupt bankruptcy banner bargain barge barrel barrier base baseball basic basin basis basket basketball battery battle beach
  bear beat beautiful beauty because become bed bedroom beef beer before beginner beginning behalf behave behavior belief believe bell belong beloved below bench beneath
  beneficial benefit betray betting between beyond bicycle bid big bike bill billion bird birth birthday bishop bitter black blade blame blanket blast bleed bless blind
  blizzard block blockade blood bloody blow blue board boat body boil boiling bold bomb bomber bombing bond bone bonus book boom boost boot border borrow bother bottle bottom
  bounce boundary box boxing boy boycott brain brake branch brand brave breach bread breakfast breast breath breathe brick bride bridge brief briefcase bright brilliant bring
  broad broadcast broken bronze brother brought brown brutal budget build building bulk bullet bulletin bundle burden bureau bureaucracy burial burst bury business
  businessman busy butter button buyer cabin cabinet cable calendar call calm camera camp campaign campus cancel cancer candidate capability capable capacity capital captain
  capture car carbon cardinal career careful careless carpenter carriage carrier carry cartoon cascade case cash casino casual casualty catastrophe category cathedral cattle
  caught cause caution cautious cease ceasefire celebrate celebration celebrity cell cement cemetery central century ceremony certain certainty certificate chain chair
  chairman chairwoman challenge chamber champion championship chance chancellor change channel chaos chapel chapter character characteristic charge charity chart charter
  chase cheap cheat check cheer cheese chemical chemistry chest chicken chief childhood children choice cholesterol chorus christmas chronic church cigarette cinema circle
  circuit circulate circumstance cite citizen citizenship city civic civil civilian civilization claim clash class classic classroom clause clean clear clearance clergy clerk
  clever client climate climb clinic clinical clock close closure cloth clothes clothing cloud coach coal coalition coast coastal coffee coincide coincidence cold collaborate
  collapse collar colleague collect collection collective collector college collision colonel colonial colony color column combat combination combine comedy comfort
  comfortable command commander commemorate comment commentary commentator commerce commercial commission commissioner commit commitment committee commodity common
  commonwealth communicate communication communist community companies companion company comparable comparative compare comparison compassion compel compensate compensation
  compete competent competition competitive competitor complain complaint complete completely completion complex complexity compliance complicate complicated component
  compose composition compound comprehensive comprise compromise computer conceal concede conceive concentrate concentration concept conception concern concert concession
  conclude conclusion concrete condemn condition conduct conductor conference confess confession confidence confident confidential confirm confirmation conflict confront
  confrontation confuse confusion congratulate congress congressional connect connection conquer conscience conscientious conscious consecutive consensus consent consequence
  conservation conservative consider considerable consideration consist consistent consistently consolidate conspiracy constant constituency constitute constitution
  constitutional constrain construct construction consult consultant consultation consume consumer consumption contact contain container contemporary contempt content contest
  context continent continue continuous contract contractor contradict contrary contrast contribute contribution contributor control controller controversial controversy
  convenient convention conventional conversation convert convey convict conviction convince convoy cook cooperate cooperation coordinate copper corner coronavirus corporate
  corporation correct correction correlate correspond correspondent corrupt corruption cost costly costume cottage cotton council councilor counsel count counter counterpart
  country countryside county coup couple courage courageous course court courtesy courthouse courtroom cousin cover coverage crack craft crash crazy cream create creation
  creative creature credibility credible credit creditor crew cricket crime criminal crisis criteria criterion critic critical criticism criticize crop cross crowd crown
  crucial crude cruel crush cultural culture cup curb cure curiosity curious currency current curtain curve custody custom customer cycle cyclist daily damage dance danger
  dangerous dark data database daughter dawn day dead deadline deadly deal dealer dear death debate debris debt debut decade decay deceased deceive decent decide decision
  decisive deck declaration declare decline decorate decrease dedicate deep deeply defeat defect defence defend defendant defender defense defensive deficit define definite
  definitely definition deforestation degree delay delegate delegation delete deliberate delicate delicious delight deliver delivery demand democracy democratic demolish
  demonstrate demonstration demonstrator denial dense density deny depart department departure depend dependence dependent deploy deployment deposit depot depress depression
  deprive depth deputy derive descend descendant describe description desert deserve design designate designer desirable desire desk despair desperate desperately destination
  destroy destruction detail detain detect detective detention deteriorate determination determine detonate devastate develop developer development device devil devise devote
  diabetes diagnose diagnosis dialogue diamond diary dictate dictator dictionary diesel diet differ difference different difficult difficulty digital dignity dilemma
  dimension dinner diplomacy diplomat diplomatic direct direction director directory dirty disability disabled disagree disagreement disappear disappearance disappoint
  disappointment disapprove disaster disastrous discharge discipline disclose discount discourage discover discovery discreet discrepancy discretion discriminate
  discrimination discuss discussion disease disguise dismiss dismissal disorder display disposal dispose dispute disrupt disruption dissident dissolve distance distant
  distinct distinction distinguish distress distribute distribution district disturb disturbance diverse diversity divert divide dividend divine division divorce doctor
  document documentary domestic dominant dominate donate donation donor door doubt download downtown dozen draft drama dramatic draw dream dress drift drill drink drive
  driver drone drop drought drown drug drum dry duty dynamic dynasty eager earlier early earn earnings earth earthquake easily east eastern easy eclipse ecological ecology
  economic economist economy edge edition editor editorial educate education effect effective efficiency efficient effort eighth elaborate elderly elect election electoral
  electric electrical electricity electronic elegant element elementary elephant elevate eligible eliminate elite elsewhere embargo embark embarrass embarrassment embassy
  embed emerge emergency emission emit emotion emotional emperor emphasis emphasize empire employ employee employer employment empty enable encounter encourage encouragement
  encyclopedia endanger endorse endure enemy energy enforce enforcement engage engagement engine engineer engineering enhance enjoy enormous enough enquiry ensure enter
  enterprise entertain entertainment enthusiasm enthusiastic entire entirely entitle entity entrance entrepreneur entry envelope environment environmental envoy epidemic
  episode equal equality equation equip equipment equity equivalent era erect error erupt eruption escalate escape especially essay essence essential establish establishment
  estate estimate eternal ethical ethnic evacuate evacuation evaluate eve even event eventual eventually ever every everyone everything evidence evident evidently evil
  evolution evolve exact exaggerate examination examine example exceed excellence excellent except exception exceptional excess excessive exchange excite excitement exclude
  exclusive excuse execute execution executive exempt exercise exhaust exhibit exhibition exile exist existence existing exotic expand expansion expect expectation expedition
  expel expenditure expense expensive experience experiment expert expertise expire explain explanation explicit explode exploit exploration explore explosion explosive
  export expose exposure express expression extend extension extensive extent external extinct extra extraordinary extreme extremely extremist eye fabric facade face
  facilitate facility fact faction factor factory faculty fail failure faint fair faith faithful fake fallout false fame familiar family famous fan fantasy fare farm farmer
  fascinate fashion fatal fatality fate father fault favor favorite fear feather feature federal federation fee feed fellow female fence ferry fertile festival few fiction
  field fierce fiery fifth fight fighter figure file film filter final finance financial finding fine finger finish fire firearm firefighter fireworks firm first fiscal fish
  fisherman fishery fitness fix flag flame flat flavor fleet flesh flexible flight float flood floor flour flow flower fluctuate fluid fluorescent focus fog folk follow
  follower food foot football forbid force forecast foreign foreigner foresee forest forever forfeit forget forgive form formal format formation former formerly formula forth
  fortunate fortune forum forward fossil foster foundation founder fourth fraction fragile fragment frame framework franchise fraud freedom freeze freight frequency frequent
  fresh friend friendly friendship frighten front frontier fruit frustrate frustration fuel fulfill function fund fundamental fundraising funeral funny furious furniture
  further furthermore future gallery gamble game gang garage garbage garden gas gasoline gate gather gauge gaze gender gene general generally generate generation generous
  genetic genius genocide genre gentle genuine geography gesture ghost giant gift girl glacier glance glass global glory goal gold golden good goodbye gorgeous gospel gossip
  govern government governor gown grab grace grade gradual graduate graduation graffiti grain grammar grand grandfather grandmother granite grant graph grateful grave gravity
  gray great green greenhouse greet grenade grey grid grief grievance grip grocery gross ground group growth guarantee guard guardian guerrilla guess guest guidance guide
  guideline guilt guilty gun gunfire gunman gunmen gust guy habit habitat halt hamper hand handful handle hang happen happiness happy harass harassment harbor hardly hardware
  harm harmony harsh harvest hatred hazard headache headline headquarters heal health healthy hear hearing heart heat heaven heavily heavy height heir helicopter helmet help
  heritage hero heroes heroin hesitate hide hierarchy high highlight highly highway hijack hinder hire historian historic historical history hold holder holiday hollow holy
  home homeland homeless honest honesty honor hope horizon horrible horror horse hospital hospitality host hostage hostile hostility hotel hotline hour house household
  housing however huge human humanitarian humanity humor hundred hunger hungry hunt hurdle hurricane hurry hurt husband hygiene hypocrisy hypothesis ideal identical identify
  identity ideology ignorance ignorant ignore illegal illness illusion illustrate image imaginary imagination imagine imitate immediate immediately immense immigrant
  immigration immune impact impeach implement implementation implication imply import importance important impose impossible impress impression impressive imprison
  imprisonment improve improvement impulse incentive inch incident inclination include inclusive income incoming inconvenience incorporate increase incredible incredibly
  incumbent incur indeed indefinite independence independent index indicate indication indicator indict indictment indifferent indigenous indispensable individual induce
  indulge industrial industry inevitable infant infantry infect infection infectious inferior infinite inflation influence influential inform informal information
  infrastructure ingredient inhabit inhabitant inherent inherit initial initially initiative inject injure injury injustice inmate inner innocence innocent innovation
  innovative input inquiry insect insert insight insist inspect inspection inspector inspiration inspire install installation instance instant instead instinct institute
  institution institutional instruct instruction instructor instrument insufficient insult insurance insure insurgency insurgent intact integral integrate integrity
  intellectual intelligence intelligent intend intense intensify intensity intensive intent intention interact interest interfere interference interim interior intermediate
  internal international internet interpret interpretation interrupt interruption interval intervene intervention interview intimate introduce introduction invade invader
  invasion invent invention invest investigate investigation investigator investment investor invisible invitation invite involve involvement irrelevant irresistible island
  isolate isolation issue item jacket jail jealous jewel jewelry jihadi joint journal journalism journalist journey judge judgment judicial judiciary juice junior
  jurisdiction jury just justice justify juvenile keen keeper kidnap kidney killer kilometer kindergarten king kingdom kitchen knee knife knock knowledge label laboratory
  laborer lack ladder lake land landing landlord landmark landscape landslide language large largely laser last laugh laughter launch lawmaker lawn lawsuit lawyer layer
  leader leadership leaf league leak learn least leather lecture left leg legacy legal legend legislation legislative legislator legislature legitimate leisure length less
  lesson letter level liability liable liaison liberal liberty librarian library license lieutenant life lifestyle lifetime lift light lightning likelihood likely limit
  limitation line link liquid list listen literacy literally literary literature litigation little livelihood lives load loan lobby local locate location lock lodge logic
  logical lonely long loose lorry loss lottery loud lovely low lower loyal loyalty luck lunch luxury machine machinery magazine magic magistrate magnificent magnitude mail
  main mainland mainly mainstream maintain maintenance major majority maker male manage management manager mandate mandatory maneuver manifest manner manslaughter manufacture
  manufacturer manuscript many map marathon march margin marine mark market marketing marriage married marry marsh marvelous mask mass massacre massive master match mate
  material maternal mathematics matter mature maximum mayor meadow meal meaning meanwhile measure measurement meat mechanic mechanical mechanism medal media mediate medical
  medication medicine medieval mediocre medium meeting melt member membership memoir memorable memorandum memorial memory mental mention mentor merchant mercy mere merge
  merger merit message metal method middle midnight migrant migrate migration mild mile mileage militant military militia mill millennium million mine mineral miniature
  minimize minimum mining minister ministry minor minority minute miracle mirror miscellaneous mischievous miserable misery mislead missile missing mission misspell mistake
  mistaken mixture mobile mobilize mode model moderate modern modest modify molecule moment momentum monarchy monastery money monitor monopoly monster month monument mood
  moon moral more mortality mortgage mosque most mother motion motivate motive motor motorcycle motorist mountain mourn mouth move movement movie much mud multiple multiply
  municipal murder murderer muscle museum music musical musician muslim mutual mysterious mystery myth naked name namely narrative narrow nation national nationality
  nationwide native natural naturally nature naval navy nearby nearly necessarily necessary necessity neck negative neglect negligence negligible negotiate negotiation
  negotiator neighbor neighborhood nephew nervous network neutral nevertheless new newspaper next nickname niece night nightmare ninth noise nominate nomination nominee
  normal normally north northern notable note nothing notice noticeable notify notion notorious novel now nuclear nuisance number numerous nurse nutrition oath obey object
  objection objective obligation obscure observation observe observer obstacle obtain obvious obviously occasion occasional occasionally occupation occupy occur occurred
  occurrence ocean odd offend offender offense offensive offer office officer official offshore often oil old olympic omission omit online only onslaught open opening opera
  operate operation operator opinion opponent opportunity oppose opposite opposition oppress optical optimism optimistic option oral orange orbit orchestra ordeal order
  ordinary organ organic organism organization organize organizer orient orientation origin original originally orphan other otherwise ought outbreak outcome outer outfit
  outlet outline outlook output outrage outrageous outstanding overall overcome overlook overseas oversee overturn overwhelm overwhelming own owner ownership oxygen pace
  package page pain painful paint painter painting pair palace panel panic panworker parachute parade paragraph parallel paralyze paramedic parent parish park parliamentary
  parole part partial participant participate participation particularly partner partnership party passage passenger passion passive passport pastor patch patent path
  patience patient patriot patrol pattern pause pavement peace peaceful peak peasant peculiar pedestrian peer penalty pending penetrate peninsula pension people perceive
  percent perception perfect perform performance perhaps period permanent permission permit perpetrator persecute persist persistent person personal personality personnel
  perspective persuade petition petroleum phase phenomenon philosopher philosophy phone photo photograph photographer photography phrase physical physician physics piano
  picture piece pier pile pilot pioneer pipeline pirate pitch place plain plaintiff plan planet planner plant plaster plastic plate platform player playwright plea pleasant
  please pleasure pledge plenty plot plunge pocket poem poet poetic poetry point poison pole police policeman policy polite political politician politics poll pollution pool
  poor popular popularity population port portion portrait portray pose position positive possess possession possibility possible possibly post postpone potato potatoes
  potential potentially pound poverty powder power powerful practical practically practice practitioner praise pray prayer preacher precaution precede precedent precious
  precise precisely predecessor predict prediction prefer preference pregnancy pregnant prejudice preliminary premier premium preparation prepare presence present
  presentation preserve presidency president presidential press pressure prestige prestigious presumably presume pretend pretty prevail prevent prevention previous previously
  prey price priest primarily primary prime prince princess principal principle print prior priority prison prisoner privacy private privilege prize probable probably probe
  problem procedure proceed proceeding process processor proclaim procure produce producer product production productive profession professional professor profile profit
  profitable profound program programme progress progressive prohibit project prolong prominent promise promote promotion prompt pronounce pronunciation proof propaganda
  propagate proper property prophet proportion proposal propose prosecute prosecution prosecutor prospect prosper prosperity protect protection protective protein protest
  protester proud prove provide province provincial provision provoke psychiatrist psychological psychologist psychology public publication publicity publicly publish
  publisher pull pump punch punish punishment pupil purchase pure purple purpose pursue pursuit push puzzle qualification qualify quality quantity quarrel quarter queen query
  quest question questionnaire queue quick quickly quiet quietly quit quite quota quotation quote racial racing racism racist radar radiation radical radio raid railroad
  railway rain rainfall raise rally random range ranger rapid rapidly rare rate rather ratio rational raw reach react reaction reactor read reader readily ready real
  realistic reality realize really rear reason reasonable reassure rebel rebellion rebuild recall receipt receive receiver recent recently reception recession recipe
  recipient recite reckless reckon recognition recognize recommend recommendation reconcile reconciliation reconstruct record recover recovery recruit rectangle recur recycle
  red reduce reduction redundant refer referee reference referendum referred reflect reflection reform refrain refrigerator refuge refugee refund refusal refuse regain regard
  regardless regatta regime regiment region regional register registration regret regular regularly regulate regulation regulator rehabilitation rehearsal reign reinforce
  reject relate relation relationship relative relatively relax release relevance relevant reliable reliance relief relieve religion religious relinquish reluctant rely
  remain remainder remark remarkable remedy remember remembrance remind reminiscent remote removal remove render renew renewable rent repair repeal repeat repeatedly
  repetition replace replacement reply report reporter represent representation representative repress reproduce republic reputation request require requirement rescue
  research researcher resemblance resemble resent reserve reservoir reside residence resident residential resign resignation resist resistance resolution resolve resort
  resource respect respectable respective respond response responsibility responsible rest restaurant restoration restore restrain restraint restrict restriction result
  resume retail retailer retain retaliate retaliation retire retirement retreat retrieve return reunion reveal revelation revenge revenue reverse review revise revision
  revive revolt revolution revolutionary reward rhetoric rhyme rhythm rice rich ridicule ridiculous rifle right rigid rigorous ring riot ripe risk rite ritual rival rivalry
  river road robbery robot rock rocket role roll romance romantic roof room root rope rough round route routine row royal rubber rubbish rubble ruin ruler rumor runaway
  runner runway rural rush sabotage sacred sacrifice sacrilegious safe safeguard safety sail sailor saint salary sales salmon salt salute salvage same sample sanction
  sanctuary sand sandwich satellite satisfaction satisfactory satisfy saturate sauce savage save saving scale scandal scar scarce scare scared scatter scenario scene scenery
  schedule scheme scholar scholarship school science scientific scientist scissors scope score scout scream screen script scrutiny sculpture seal search seaside season seat
  secession seclude second secondary secret secretary section sector secular secure security seize seizure seldom select selection selfish seminar senator senior sensation
  sense sensible sensitive sensor sentence sentiment separate separation sequence serene sergeant serial series serious seriously sermon servant serve service session setback
  settle settlement settler seventh several severe severely severity sex sexual shadow shake shallow shame shape share sharp sharply shatter shed sheep sheer sheet shelf
  shell shelter sheriff shield shift shine ship shipment shipping shirt shock shoe shop shore short shortage shortly shoulder shout show shower shrine shut shuttle sibling
  sick side siege sight sign signal signature significance significant significantly silence silent silk silver similar similarity similarly simple simply simulate
  simultaneous sincere sincerely singer single sink sister situation sixth size skeleton sketch ski skill skilled skin skull sleep slide slight slightly slim slip slope slot
  slow slowly sluice small smart smash smell smile smoke smooth smuggle smuggler snake snow soap soccer social society software soil solar soldier sole solely solemn
  solicitor solid solidarity solo solution solve somehow someone something sometimes somewhat somewhere soon sophisticated sorry sort soul sound source south southern
  sovereign sovereignty space spacecraft spare spark speaker special specialist specialize species specific specifically specify specimen spectacle spectacular spectator
  speculate speculation speech speed spell spend sphere spiral spirit spiritual spite splendid split spoke spokesman spokesperson spokeswoman sponsor spontaneous sport spot
  spouse spread spring squad square squatter squeeze stability stable stadium staff stage stair stake stall stamp stance standard standing star stare start startle starve
  state statement statesman station stationary stationery statistic statistical statue status statute steady steam steel steep stem step sterling stick stiff still stimulate
  stimulus stir stock stockpile stolen stomach stone stop storage store storm story straight strain strange stranger strategic strategist strategy stream street strength
  strengthen strenuous stress stretch strict strictly strike striker string strip stroke strong strongly structural structure struggle stubborn student studio study stuff
  stupid style subdue subject submarine submission submit subordinate subscribe subscription subsequent subsequently subsidiary subsidy substance substantial substantially
  substitute subtle suburb suburban subway succeed success successful succession successive successor such sudden suddenly sue suffer sufferer sufficient sufficiently sugar
  suggest suggestion suicide suit suitable suite sultan summary summer summit summon sunlight sunset super superb superintendent superior supersede supervise supervision
  supervisor supper supplement supplier supply support supporter suppose supposedly suppress supreme sure surely surface surfeit surge surgeon surgery surplus surprise
  surprising surprisingly surrender surround surrounding surveillance survey survival survive survivor susceptible suspect suspend suspense suspension suspicion suspicious
  sustain sustainable swamp swear sweat sweep sweet swift swiftly swim swing switch sword syllable symbol symbolic sympathetic sympathy symphony symptom syndicate synonym
  synthesis system systematic table tackle tactic tactical tail tailor talent talented tank target tariff task taste taught tax taxation taxi taxpayer teacher technical
  technically technician technique technological technology teenage teenager telegraph telephone telescope television temper temperament temperature temple temporarily
  temporary temptation tenant tend tendency tender tennis tension tent tenth terminal terminate terrace terrain terrible terribly terrific terrify territorial territory
  terror terrorism terrorist testament testify testimony textbook textile texture thank theft theme themselves theology theoretical theory therapy thereby therefore
  thermometer thesis thick thief thieves thin thing third thorough thoroughly though thought thread threat threaten threshold thrive throat throne through throughout thumb
  thunder ticket tide tight timber time tiny tire tissue title tobacco together toilet tolerance tolerate tomato tomatoes tomorrow tone tongue tonne too tool tooth topic
  torch torment tormentor tornado torpedo torrent torture total totally touch tough tour tourism tourist tournament tower town township toxic track tractor trade tradition
  traditional traffic tragedy tragic trail trailer train trainer training trait traitor transaction transcript transfer transform transformation transit transition translate
  translation translator transmission transmit transparent transplant transport transportation trap trauma travel traveler treason treasure treasurer treasury treat treatment
  treaty tree tremendous trend trial tribal tribe tribunal tribute trick trigger trillion trip triumph troop tropical trouble truck truly trumpet trust trustee truth trying
  tube tuition tunnel turmoil turnout tutor twelfth twice twin type typhoon typical typically tyranny tyrant ugly ultimate ultimately umbrella unable unanimous unanimously
  uncle undergo underground underlying undermine understand undertake undoubtedly unemployed unemployment unexpected unfortunate unfortunately uniform unify union unique unit
  unite unity universal universe university unknown unless unlike unlikely unnecessary unprecedented until unusual unveil upcoming update upgrade uphold upper uprising upset
  urban urge urgent usage useful user usual usually utility utilize utter vacancy vacant vacation vaccinate vaccine vacuum vague valid validity valley valuable value valve
  van vanish variable variation variety various vary vast vegetable vehicle vendor vengeance venture venue verdict verify version very vessel veteran viable vicious victim
  victory video view viewer village villager villain vinegar violate violation violence violent virtual virtually virtue virus visibility visible vision visit visitor visual
  vital vitamin vocabulary voice volcano volume voluntary volunteer vote voters vulnerable wage waist wait walk wall wander wardrobe warehouse warfare warm warn warning
  warrant warrior wash waste watch water waterfall wave weak weaken weakness wealth wealthy weapon weary weather web website wedding week weekend weekly weigh weight weird
  welcome welfare well west western whatever wheat wheel whenever wherever whisper whistle white whole wholly wide widely widespread widow wife wild wilderness wildlife
  willing window wing winner winter wipe wire wisdom wise wish withdraw withdrawal without witness woman women wonder wonderful wood wooden word work worker workforce working
  workshop world worldwide worry worse worship worst worth worthy wound wreck wrist writer wrong yacht yard year yellow yesterday yield young youth zone
`;

/** Verbs of more than one syllable that double their last letter, because the last syllable has the stress. */
export const DOUBLING_VERBS = `
  abet abhor acquit admit allot annul commit compel concur confer control defer deter dispel equip excel expel forget impel incur infer occur omit
  patrol permit prefer program propel rebel recur refer regret remit repel submit transfer transmit upset
`;
