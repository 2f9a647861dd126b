import type { SourceId } from './organizations.ts'

/**
 * For whoever reviews the content: what each source is cited for, and where its
 * text was read. No page loads this file.
 */
export const NOTES: Readonly<Record<SourceId, { supports: string; read: string }>> = {
  'nhs-legcramps': {
    supports:
      'Cramp lasts seconds to about 10 min; muscle can stay tender up to 24 h; stretch and rub during it; painkillers act too slowly for the cramp itself; calf stretching may lessen, not fully stop, cramps. Book a visit: sleep disturbed, numbness or leg swelling. Urgent: longer than 10 min, or possible tetanus wound. Causes include age, exertion, late pregnancy, statins, diuretics, low fluids',
    read: 'doctoori.net NHS copy; zana.com copy of older NHS page (reviewed 2017)',
  },
  'nidirect-legcramps': {
    supports:
      'About 3 in 4 cases at night; seconds to 10 min, thigh longest; sore for hours after; see GP if frequent or spoiling sleep; immediate advice if over 10 min and not easing',
    read: 'nidirect.gov.uk/node/10453',
  },
  'mayo-cramp': {
    supports:
      'How to ease calf, back-of-thigh and front-of-thigh cramp; weight on the leg or pull foot toward face; hold a chair for thigh; warmth when tight, ice rub when sore; bring symptom, medicine and supplement list to the visit',
    read: 'the page itself (two stored versions)',
  },
  'mayo-nightcramp': {
    supports:
      'Immediate care: severe cramping that persists, or after a toxin such as lead. Visit: lost sleep with daytime trouble, muscle weakness or wasting. Self-care: fluids, stretch or easy cycling before bed, loosen bed covers; quinine no longer advised',
    read: 'the page itself (stored versions 2013-2023)',
  },
  'cleveland-spasm': {
    supports:
      'Common sites; seconds to 15 min or more and may repeat; no instant pill; stretch, rub, walk, warmth or ice; prevention methods are not fully reliable',
    read: 'the page itself',
  },
  'aaos-cramp': {
    supports:
      'Stop the activity; slow gentle stretch held until the cramp eases; gentle rub; heat if tight, cold if sore; never stretch into pain; cramp can happen while sitting; muscles crossing two joints most prone; cause often unknown',
    read: 'consumer.healthday.com and thehealthcast.com summaries of AAOS advice; tocamd.com copy',
  },
  'aafp-nlc': {
    supports:
      'Up to 60% of adults report night leg cramps; muscle fatigue and nerve dysfunction more likely than electrolytes; linked with vascular disease, lumbar canal stenosis, cirrhosis, dialysis, pregnancy, some drugs; history and exam usually suffice; evidence for stretching limited; quinine not recommended',
    read: 'studyres.com full-text copy; PubMed 22963024 mirror',
  },
  'cks-legcramp': {
    supports:
      'One third of people over 60 affected; of those 40% have 3+ attacks a week; what clinicians ask: exertional calf pain, urge to move, numbness, weakness, wasting, twitching, swelling, medicines (diuretics, salbutamol, nifedipine), pregnancy',
    read: 'cks.nice.org.uk/leg-cramps (stored 2012 edition - older than current)',
  },
  hallegraeff2012: {
    supports:
      '80 adults over 55 with cramps at least weekly; nightly calf + hamstring stretch, 3 x 10 s each with 10 s rests, both legs in about 3 min, 6 weeks: 1.2 fewer cramps a night (CI 0.6-1.8) and 1.3 cm less severe (0.9-1.7); seated version offered',
    read: 'the page itself; protocol text at PMC6481449 table',
  },
  coppin2005: {
    supports:
      '191 patients taking quinine: calf stretching alone did not cut cramp number, burden or severity at 12 weeks (counter-evidence to hallegraeff2012)',
    read: 'the page itself',
  },
  hawke2021: {
    supports:
      'Only 3 trials, 201 people, all 50+; calf + hamstring stretching for 6 weeks may reduce severity (low certainty, mean difference -1.3 on 0-10); effect on frequency uncertain. Conclusion wording beyond this: from knowledge',
    read: 'cochranelibrary.com (abstract to main results)',
  },
  'mg-cochrane2020': {
    supports:
      '11 trials, 735 people; in mostly older adults magnesium did not meaningfully beat placebo for cramp number; do not promote supplements',
    read: 'painpluscpn.ca abstract; PMC7025716 summary table of the 2012 edition',
  },
  miller2022: {
    supports:
      'Cramp arises from several factors together, not one cause; gentle static stretch until relief is the main first aid; personal risk factors matter more than blanket "drink more" advice',
    read: 'the page itself',
  },
  schwellnus2009: {
    supports:
      'Dehydration/electrolyte theory rests on anecdote, 18 case reports and one 10-person study; four cohort studies do not support it; altered nerve-muscle control (fatigue) favoured, also incomplete',
    read: 'bjsm.bmj.com early version 2008.050401',
  },
  miller2015: {
    supports:
      'Two teenage athletes died in 2014 of low sodium after drinking very large volumes to stop cramps; reason never to push heavy drinking',
    read: 'the page itself',
  },
  'cdc-heat': {
    supports:
      'After heavy sweating: water plus snack or electrolyte drink every 15-20 min, no salt tablets; get help if heart problems, low-sodium diet, or not gone in 1 h; confusion or fainting = emergency',
    read: 'fittowork.net and cheshiremed.org copies of CDC text',
  },
  'cdc-rhabdo': {
    supports:
      'Muscle pain worse than expected, tea- or cola-coloured urine, marked weakness: immediate medical care; may start days later',
    read: 'cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
  garrison2012: {
    supports:
      'Cramp treatment more often started in the year after new long-acting beta-agonist inhalers (ratio 2.42), potassium-sparing (2.12) or thiazide-like diuretics (1.48); statin link small (1.16)',
    read: 'PubMed mirror; reliasmedia.com',
  },
  'nhs-statin': {
    supports:
      'On a statin, unexplained muscle pain, tenderness, weakness or cramps: call a doctor or 111 straight away (NHS also says to stop the tablet; our wording: call the same day and ask)',
    read: 'particle.news and newsbeep.com summaries of NHS guidance (2025)',
  },
  'nhs-pad': {
    supports:
      'Leg ache on walking that goes after minutes of rest; cold, pale or shiny skin, slow-healing sores, wasting; see GP for repeated exertional leg pain; sudden worsening, rest pain, loss of movement or feeling = urgent',
    read: 'the page itself; also older nhs.uk symptom page',
  },
  'uclh-dvt': {
    supports:
      'Throbbing or cramping pain usually in one calf or thigh with swelling, warmth, colour change; risks: pregnancy, hormones, surgery, travel over 4 h, cancer, age',
    read: 'the page itself',
  },
  'cdc-vte': {
    supports:
      'Lung-clot signs: trouble breathing, chest pain worse on deep breath, coughing blood, fainting; long immobility is a risk',
    read: 'library.eshikshya.org copy of CDC infographic page',
  },
  'bjgp-neck-nerve': {
    supports:
      'Neck nerve root trouble: arm pain, weakness, altered feeling; about 100 per 100,000 men and 60 per 100,000 women; cord compression is rarer, can creep on in arms and legs, needs urgent care; red flags listed (hand clumsiness and gait wording: read on a surgeon page and K)',
    read: 'the page itself; docslib copy for red flags',
  },
  'unc-stenosis': {
    supports:
      'Narrowed lumbar canal: back, buttock and cramping leg pain, tingling, on walking or standing, eased by sitting; resembles neuropathy and vascular disease so needs assessment',
    read: 'the page itself',
  },
  'nhs-back': {
    supports:
      'Stay active; heat or wrapped cold; book if not better in a few weeks; urgent: fever, weight loss, night/rest pain, upper back; emergency: both-leg symptoms, saddle numbness, bladder/bowel trouble, chest pain, after serious accident',
    read: 'redflagsymptoms.co.uk, sheffieldachespains, 3slastxawesome.info copies of NHS lists',
  },
  'nhs-ces': {
    supports:
      'New (within 2 weeks) bladder, bowel, saddle-area, sexual or both-leg changes or rapid leg weakness: emergency spinal assessment',
    read: 'the page itself',
  },
  'nhs-neck': {
    supports:
      'Usually weeks; heat or cold; keep it moving, no collar; do not drive if you cannot turn; do not hold one neck position for long; roll shoulders back; GP if not better in weeks, or pins and needles or cold arm',
    read: 'castlegate-pharmacy.com copy',
  },
  'tsd-dystonia': {
    supports:
      "Writer's cramp and kin: abnormal posture only during one skilled task, may spread; medical assessment and treatment exist; exercise breaks are not a proven fix",
    read: 'the page itself',
  },
  'ms-society': {
    supports:
      'Triggers worth checking with the MS team: heat or fever, infection, relapse, skin irritation, full bladder or bowel, tight clothes, pain, posture, stress',
    read: 'mssociety.org.uk (older path)',
  },
  'msktc-spasticity': {
    supports:
      'Spasticity in about 65-93% after cord injury; almost any touch, movement or irritation can trigger it; differs from ordinary cramp',
    read: 'the page itself',
  },
  albulescu2022: {
    supports:
      '22 samples, 2,335 people: micro-breaks (up to 10 min) give small gains in vigour (d .36) and less fatigue (d .35); no clear overall performance gain; longer breaks help performance more',
    read: 'PMC9432722 and dx.plos.org',
  },
  galinsky2000: {
    supports:
      '42 workers: a 5-min break each otherwise break-free hour cut discomfort and eyestrain, no output loss',
    read: 'the page itself',
  },
  niosh2007: {
    supports:
      '51 workers, 8 weeks: four extra 5-min breaks cut discomfort and eyestrain, output held; told-to-stretch group no better, but they skipped most stretches',
    read: 'the page itself',
  },
  mclean2001: {
    supports:
      'Small trial: 30-s microbreaks lowered neck, shoulder, back and wrist discomfort, most at 20-min spacing; no productivity harm',
    read: 'abstract via PubMed link; method text copy',
  },
  henning1997: {
    supports:
      '73 + 19 operators; three 30-s and one 3-min break per hour: about half taken, 3-min preferred; no benefit at large site; better comfort and output with stretching at small site; low study quality',
    read: 'the page itself',
  },
  waong2018: {
    supports:
      '11 trials: low-quality, conflicting on pain; moderate-quality that active breaks with posture change help pain and discomfort; no productivity harm',
    read: 'physiospot.com and scribd abstract copies',
  },
  waong2021: {
    supports:
      '193 high-risk office workers, 6 months: new neck pain 17% (breaks), 17% (posture shifts), 44% (control); new low-back pain 9%, 7%, 33%; wide intervals, special seat device, one city',
    read: 'the page itself',
  },
  luger2019: {
    supports:
      '6 trials in healthy workers, low to very low quality: extra breaks may not change pain, discomfort or fatigue; may help output; best length unknown',
    read: 'evidenceaid.org summary of findings; cochranelibrary.com abstract (methods part only)',
  },
  vdheuvel2003: {
    supports:
      'Closest evidence to our product: 268 computer workers with complaints, 8 weeks; self-rated recovery 55% vs 34%, worse 4% vs 20%; no significant difference in symptom scores; adding exercises gave no extra effect',
    read: 'the page itself',
  },
  'ccohs-stretch': {
    supports:
      '5-10 min away from the workstation task each hour; hand, wrist and shoulder stretches, mostly 3-7 s holds x 3; never force painful fingers',
    read: 'the page itself',
  },
  'hse-breaks': {
    supports:
      'Break before fatigue; short and frequent beats long and rare (5-10 min after 50-60 min better than 15-20 min every 2 h); let users choose timing; vary posture; blink, stretch, look far',
    read: 'hse.gov.uk/contact/faqs/vdubreaks.htm; nibusinessinfo.co.uk; lrdpublications.org.uk',
  },
  'osha-etool': {
    supports:
      'Held postures and long mousing tire small muscles; vary tasks; screen straight ahead, about 20-40 in away, top line at or below eye level; straight wrists; supported back and feet',
    read: 'webharvest.gov 2004 archive (work process page); elinfonet.com and legalclarity.org summaries (monitor, keyboard)',
  },
  'cornell-sitstand': {
    supports:
      'Expert ball-park: per half hour about 20 min sit, 8 stand, 2 move; timing need not be exact; too much standing also has costs',
    read: 'the page itself',
  },
  andersen2011: {
    supports:
      '198 adults with frequent pain, 10 weeks, elastic tubing 5 days a week: pain fell 1.4 points (2 min/day) and 1.9 (12 min/day) on 0-10 vs control',
    read: 'the page itself',
  },
  who2020: {
    supports:
      '150-300 min moderate activity a week; less sitting for all, including disabled people and pregnancy; evidence too thin to set a sitting limit',
    read: 'the page itself',
  },
  andersen2008: {
    supports:
      '48 women with painful trapezius: local strength work cut worst pain by about 79% over 10 weeks; cycling gave only a brief small drop',
    read: 'the page itself',
  },
  louw2017: {
    supports: '8 trials: strengthening reduces neck pain; stretching and endurance less certain',
    read: 'the page itself',
  },
  sihawong2011: {
    supports:
      'No exercise type shown to PREVENT neck pain in office workers at that date; strengthening and endurance help TREAT it',
    read: 'publisher abstract via rapm link',
  },
  steffens2016: {
    supports:
      '21 trials, 30,850 people: exercise plus education lowers risk of an episode (RR 0.55), fading after a year; belts and insoles do not',
    read: 'medicalnewstoday.com and scribd abstract copies',
  },
  slater2019: {
    supports:
      'No strong evidence that one right posture prevents pain; comfort and change matter; fear-based posture messages can harm',
    read: 'ulris3.ul.ie abstract; scribd copy',
  },
  parry2019: {
    supports:
      '10 studies, 955 workers with symptoms. It asks whether more standing or walking at work eases them, which it calls unclear; its results were not in what we read',
    read: 'cochranelibrary.com, the abstract up to the number of studies, 2026-11-30',
  },
  hoe2018: {
    supports:
      '15 trials, 2,165 office workers, 14 of them at risk of bias. Arm support with a common mouse against none: neck or shoulder disorders RR 0.91 (0.12 to 6.98), discomfort SMD 0.02, no clear difference',
    read: 'summary of findings 2 at PMC6517177, and the abstract up to the number of trials, 2026-11-30',
  },
  duran2023: {
    supports:
      '11 adults: only 5 min walk each 30 min lowered glucose; every dose lowered systolic pressure; says nothing on cramps',
    read: 'sedentarybehaviour.org repost; PubMed 36728338 mirror',
  },
  johnson2023: {
    supports:
      '30 young adults, 40-min reading: 20-s breaks every 5, 10 or 20 min did not change eye symptoms',
    read: 'ouci.dntb.gov.ua abstract; insightnews.com.au',
  },
  talens2022: {
    supports:
      '29 people with symptoms: software 20-20-20 reminders for 2 weeks eased strain and dry-eye symptoms; appears to be before-after only',
    read: 'pipedot.org and hospinews.com summaries',
  },
  'aao-eyes': {
    supports:
      '20-20-20 as a reminder to blink; or shut eyes 20 s; screen about arm length (18-25 in), gaze slightly down; screens do not cause lasting eye damage',
    read: 'prnewswire.com AAO release 2021',
  },
  calosha: {
    supports:
      'Screen top line at or below eye line, lower with multifocals; look to background, close eyes briefly, blink; bring screen closer if you lean forward',
    read: 'dir.ca.gov/dosh/dosh_publications/page26.html',
  },
  'stanford-micro': {
    supports: 'University practice: about 2 min every 30 min; 30-60 s every 10 min',
    read: 'swap.stanford.edu 2017 archive',
  },
  'ohcow-desk': {
    supports:
      'Desk stretches after a slow breath, hold a count of 10, 3-5 times; can be spread over the day',
    read: 'the page itself',
  },
  'sira-sit': {
    supports:
      'Sit tall, shoulder blades gently back and down, chin softly in, 10 s, each half hour; chin retraction x 10',
    read: 'the page itself',
  },
  'aruk-neck': {
    supports:
      'Forward tilt, side tilt, turn: 5-s holds x 5 within comfort; severe pain or arm/hand weakness: contact doctor',
    read: 'scribd copy of leaflet 2305',
  },
  'nhs-sit-ex': {
    supports:
      'Chest stretch 5-10 s x 5; upper-body twist 5 s x 5; knee straightening 5 s x 5-8; hip march x 5; neck turn 15 s',
    read: 'olympicstairlifts.co.uk copy',
  },
  'mayo-office': {
    supports: 'Desk versions of hamstring, shoulder, thigh, low-back, neck and calf stretches',
    read: 'usatoday.com web story based on Mayo advice',
  },
  'mountsinai-cramp': {
    supports:
      'Sites include hands, belly and rib cage; chest, groin, hamstring, hip stretches held 10-20 s',
    read: 'the page itself',
  },
  'acsm-flex': {
    supports:
      '2-3 days a week or more; hold 10-30 s, 30-60 s for older adults; to tightness or slight discomfort',
    read: 'the page itself',
  },
  'nap-water': {
    supports:
      'Total water 3.7 L (men) and 2.7 L (women) a day from food and drink, about 81% from drinks; not a requirement; normal hydration over a wide range',
    read: 'books.nap.edu record 10925',
  },
  'nhs-water': {
    supports:
      '6-8 cups of fluid a day for most; more in heat, activity, pregnancy or illness; aim for pale clear-yellow urine; dehydration signs',
    read: 'the page itself',
  },
  'hf-fluid': {
    supports:
      'Some heart patients are told not to drink too much: hydration prompts must yield to the care team',
    read: 'the page itself',
  },
  lau2019: {
    supports:
      '10 men, 2% sweat loss: dehydration alone did not change threshold; plain water made electrically induced cramp easier, electrolyte drink harder',
    read: 'the page itself',
  },
  'nhs-breathing': {
    supports: 'Gentle belly breathing, count up to 5 in and out without holding, 3-5 min',
    read: 'eastdevon.gov.uk copy',
  },
  'mayo-tmj': {
    supports:
      'Notice clenching; soft food, no gum; clinician-taught stretch and massage; warm moist heat or ice',
    read: 'mayoclinic.com 2016 page',
  },
  'harvard-hand': {
    supports:
      "Long typing or writing can cramp the hand; also carpal tunnel, low calcium/magnesium, writer's cramp; stretch fingers now and then; talk to a doctor if frequent",
    read: 'the page itself',
  },
  'nidirect-cts': {
    supports:
      'Night tingling in thumb, index, middle fingers; thumb weakness; see GP if it persists',
    read: 'the page itself',
  },
  etap: {
    supports:
      'Side stitch: cause unsettled, care mostly anecdotal; slow down, bend, press may help; avoid big meals and sugary drinks for 2 h before',
    read: 'the page itself; hfjc.library.ubc.ca/191',
  },
  'hse-ie-chest': {
    supports:
      'Emergency: sudden chest pain spreading to arm, back, neck or jaw, tight or heavy, with sweating, sickness or breathlessness, or over 15 min',
    read: 'the page itself',
  },
  'alberta-backspasm': {
    supports:
      'Heat or wrapped ice 10-20 min; lie with knees bent on pillows or calves on a chair; avoid bed rest after day one; change position every 30 min; short walks 5-10 min',
    read: 'the page itself; commonspirit.org copy',
  },
  'patient-torticollis': {
    supports:
      'Sudden wry neck usually 24-48 h (another service page read: gone within about a week); some medicines can trigger it; cervical dystonia is different and longer lasting',
    read: 'the page itself',
  },
  vad1994: {
    supports:
      'Sudden, sharp, severe neck/head pain unlike any before can precede stroke by hours to weeks',
    read: 'the page itself',
  },
  'lanark-bppv': {
    supports: 'Looking up and quick head turns can set off spinning: basis for vertigo filter',
    read: 'the page itself',
  },
  osteo2022: {
    supports:
      'Exercise is generally safe; back-extension work encouraged; adapt repeated or loaded end-range bending and twisting (last point partly from knowledge)',
    read: 'bjsm/blogs.bmj.com copies',
  },
  'rnoh-shoulder': {
    supports:
      'Shoulder pain in 30-70% after cord injury; strengthening and stretching, chair set-up and posture reduce strain',
    read: 'the page itself',
  },
  cratsenberg2015: {
    supports: '7 studies: stretching and strengthening linked with less shoulder pain',
    read: 'the page itself',
  },
  'ad-scirt': {
    supports:
      'Injury at T6 or above: pounding headache, flushing, sweating, very high blood pressure, often bladder or bowel: life-threatening emergency',
    read: 'the page itself; docslib copy of review',
  },
  'preg-kkh': {
    supports:
      'Supported standing calf stretch, 20 s each side, can ease pregnancy leg cramps; ask a doctor before a new programme',
    read: 'the page itself',
  },
  'fda-quinine': {
    supports:
      'Serious blood reactions including deaths; not approved for cramps. Quinine and tonic water are named only where we say what we do not claim',
    read: 'disabled-world.com repost; worstpills.org boxed text',
  },
  'psfs-ninds': {
    supports: '2-part spasm scale for spinal cord injury; weaknesses listed; vague time frame',
    read: 'commondataelements.ninds.nih.gov crfID F1765',
  },
  'psfs-sralab': {
    supports: 'Listed cost: free; 1 minute; population: spinal cord injury. No licence text seen',
    read: 'so-mine.com mirror',
  },
  'nprs-sralab': {
    supports: '0-10, 24-h recall typical, listed cost: free, no training',
    read: 'the page itself',
  },
  'nprs-scire': {
    supports:
      'Smallest important change about 1.6-1.8 points (cord injury); worst pain 7-10 = severe in that group',
    read: 'the page itself',
  },
  mcs2019: {
    supports:
      'Validated in ALS only; domains: trigger, frequency, location, severity, effect on daily life',
    read: 'informahealthcare.com abstract',
  },
  katzberg2019: {
    supports:
      'No patient measure captures the whole cramp experience; interviews across cramp causes',
    read: 'core-cms.prod.aop.cambridge.org article page',
  },
  'fda-gw2026': {
    supports:
      'Two tests: only general-wellness intended use, and low risk; labels, ads, UI and functions all count; disease claims narrowly limited',
    read: 'fdamap.com, morulaa.com (2026); balesphotonics.com, lexology (earlier text)',
  },
  'fda-sw': {
    supports:
      'Lists: reminders, education, self-management without specific treatment suggestions, tools to organise and track health information',
    read: 'fda.gov (overview, NOT-devices list, enforcement-discretion list)',
  },
  'mdcg-r1': {
    supports:
      'Intended purpose decides; assess each module; Rule 11 usually makes decision-informing medical software class IIa or higher',
    read: 'emergobyul.com, gmpinsiders.com, blog.cm-dm.com',
  },
  'mdr-r19': {
    supports:
      'Lifestyle and well-being software is not a medical device; definition includes prevention and monitoring of disease',
    read: 'wiki.ivlab.ilabt.imec.be paraphrase; IVDR recital 17 text',
  },
  'mhra-apps': {
    supports:
      'Diaries and well-being apps without medical claims usually not devices; apps to manage or monitor a condition likely are',
    read: 'devicesfordignity.org.uk (2020); thema-med.com',
  },
  'greenwich-stroke': {
    supports:
      'Call at once for sudden numbness or weakness of face, arm or leg, most of all on one side; trouble speaking; vision trouble in one or both eyes; trouble walking, dizziness, loss of balance; severe headache with no known cause. The same five signs as on the pages of other US hospitals that were read',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'uva-stroke': {
    supports: 'The same signs, and face, arm, speech, time: one sign is enough to call at once',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mayo-heart': {
    supports:
      'Pain may be in shoulders, arms, back, neck, teeth or jaw, with no chest discomfort at all; also short breath, cold sweat, nausea, lightheadedness. Call emergency services',
    read: 'the page itself, an excerpt of a version of June 2017, 2026-11-30',
  },
  'spartanburg-heart': {
    supports:
      'Pain in one or both arms, the back, neck, jaw or stomach; cold sweat, nausea, lightheadedness; short breath with or without chest discomfort. Some women have no chest or arm pain',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'asthma-lung-pe': {
    supports:
      'Call an ambulance for severe trouble breathing, a very fast heart or passing out; chest pain, coughing blood, feeling faint; a painful, red or swollen leg is another warning sign',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-pe': {
    supports:
      'Sharp, stabbing pain in the chest or upper back that may be worse on breathing in; short breath; coughing blood; fainting. Severe symptoms: ambulance; else a doctor as soon as possible',
    read: 'bearwoodroadsurgery.co.uk (2017) and clearchemist.co.uk copies, excerpts, 2026-11-30',
  },
  'mayo-aaa': {
    supports:
      'Deep, constant pain in the belly or its side, back pain; sudden and severe pain: medical help right away',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-aaa': {
    supports:
      'When it bursts: sudden, severe pain in belly or lower back, dizziness, pale clammy skin, fast heart, fainting: ambulance at once',
    read: 'angelsnursinggroup.com (2018) and zana.com (NHS, 2016) copies, excerpts, 2026-11-30',
  },
  thinkaorta: {
    supports:
      'Sudden, severe pain in chest, upper back or belly that feels like ripping or tearing; with short breath, dizziness or fainting',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'johnson-compartment': {
    supports:
      'Sudden, serious pain, most often after an injury, worse when the muscle is stretched: emergency care, to save the muscle',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'nhs-compartment': {
    supports:
      'Mostly lower legs and forearms; pain that moving makes worse, swelling, tightness, numbness or weakness, after an injury or under a tight bandage or cast; quickly worse',
    read: 'drpharmacy.uk, 1stchoicepharmacy.co.uk and zana.com copies, excerpts, 2026-11-30',
  },
  'cdc-tetanus': {
    supports:
      'Needs treatment in a hospital at once; 3 to 21 days after, often first the jaw; sudden spasms, often of the belly; trouble swallowing or breathing, seizures',
    read: 'bchealthdept.org copy of October 2024, 2026-11-30',
  },
  'canada-tetanus': {
    supports:
      'Sudden cramping from neck and face on, a jaw that locks; usually 3 to 21 days after, from a day to months; spreads to breathing',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'nhs-meningitis': {
    supports:
      'Fever, headache, stiff neck, a rash that may never come, dislike of light, drowsiness, in any order and never all: ambulance at once, do not wait for all of them',
    read: 'caths.cam.ac.uk copy, whole, 2026-11-30',
  },
  'lurie-meningitis': {
    supports:
      'At any age; seek medical attention for sudden high fever, severe headache, stiff neck, or nausea and vomiting',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'nhs-poisoning': {
    supports:
      'Emergency when something harmful may have been swallowed, touched or breathed in; symptoms may take hours or days',
    read: 'richmondgpalliance.co.uk copy, an excerpt, 2026-11-30',
  },
  'nidirect-poisoning': {
    supports: 'Get medical help at once; ambulance for vomiting, drowsiness, fainting or seizures',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'cdc-seizure': {
    supports:
      'Call for help: a first seizure, over 5 minutes, another soon after, trouble breathing or waking, hurt, in water, pregnant, diabetes or heart disease. Our sign says a seizure of any kind: more cautious',
    read: 'the page itself (older address), an excerpt, 2026-11-30',
  },
  'krames-dystonic': {
    supports:
      'Spasm or twisting of eyes, tongue, jaw, back or limbs within hours or days of some medicines for nausea, seizures or mental health; trouble speaking, swallowing, opening the mouth or moving the neck',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'adam-dissection': {
    supports:
      'Neck pain with a drooping eyelid, trouble seeing, loss of coordination, weakness or numbness, trouble swallowing',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-abscess': {
    supports:
      'A swollen face or jaw, trouble opening the mouth, fever: dentist today. Trouble breathing, a lot of swelling in the mouth, a swollen eye: ambulance',
    read: 'callowbrookdentalpractice.co.uk page based on the NHS page, an excerpt, 2026-11-30',
  },
  'mackay-abscess': {
    supports:
      'Swelling of face or neck from a tooth is an emergency; with trouble breathing or a mouth that opens little: hospital at once',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'merck-cramps': {
    supports:
      'See a doctor right away: cramps in chest, arms or belly; weakness or lost feeling; twitches; cramps after vomiting, heavy sweat, diarrhea or water pills. In 1 to 2 days: after a new medicine; with much alcohol; leg cramps on walking. More likely with dialysis, low thyroid, late pregnancy',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'kirkby-calcium': {
    supports:
      'Low calcium after thyroid surgery: tingling around lips and in fingertips, then cramps and weakness; untreated it can change how the heart beats',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'parathyroid-calcium': {
    supports:
      'Tingling around mouth and in fingertips, cramps in hands and wrists, mostly from the third day after surgery',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-preeclampsia': {
    supports:
      'Severe headache, vision trouble, pain just below the ribs, vomiting, sudden swelling of feet, ankles, face and hands, in pregnancy or the first weeks after birth: medical advice at once',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'patient-gca': {
    supports:
      'Headache, sore scalp, jaw pain on chewing that eases with rest, mostly over 60 and rarely under 50: see a doctor at once, for it can take sight',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'natf-dvt': {
    supports:
      'A clot may be in an arm, too; pain like a cramp, swelling, warmth, changed skin color',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'bupa-strain': {
    supports:
      'A full tear: a pop, swelling and bruising, a dent, lost strength: medical help at once',
    read: 'two poor copies on other sites, excerpts, 2026-11-30',
  },
  'nhs-shingles': {
    supports:
      'Tingling or pain in an area of skin, then a rash on one side, most often chest or belly: urgent appointment, medicine works best within 3 days',
    read: 'mypharmacy.co.uk and 1stchoicepharmacy.co.uk copies, excerpts, 2026-11-30',
  },
  'nhs-twitch': {
    supports:
      'Common; stress, tiredness, caffeine, alcohol, some medicines; stops in days or weeks. See a doctor: over 2 weeks, in more than one place, or the part feels weak or stiff',
    read: 'two newspaper reports of the NHS page (2024 or so), excerpts, 2026-11-30',
  },
  'nidirect-hiccups': {
    supports: 'See a doctor when they last over 48 hours or come back very often',
    read: 'nidirect.gov.uk/node/10800, the page itself, whole, 2026-11-30',
  },
  'pva-ad': {
    supports:
      'First sit up, then loosen or take off anything tight, check the bladder, call a professional; stay upright until blood pressure is back to normal',
    read: 'abcdocz.com and docslib.org copies of the guide, excerpts; the address was not opened, 2026-11-30',
  },
  'missouri-heat': {
    supports:
      'Cloth between pad and skin, 15 to 20 minutes, not while asleep, never on skin that is numb or tingles',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'dsm-heat': {
    supports:
      'With nerve trouble, heat and cold can burn unfelt: cloth, check the skin every few minutes, not over 10 minutes, never sleep on a pad',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nccih-massage': {
    supports:
      'No hard massage with a bleeding disorder or blood thinners; none where there is a clot, a fracture, weak bones, a wound or recent surgery',
    read: 'ascensionselfcare.com list, an excerpt, 2026-11-30',
  },
  'lhsc-hip': {
    supports:
      'For at least six weeks: no bend past 90 degrees, no bending forward at the waist, no crossed legs, no turning the leg far in or out',
    read: 'the page itself, whole (it is short), 2026-11-30',
  },
  'emedicine-hip': {
    supports:
      'Pain after an injury and no weight on the leg: urgent, best by ambulance. With bladder or bowel trouble: emergency',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-broken-hip': {
    supports:
      'After a fall: pain in hip, groin or upper leg, no weight on the leg: ambulance, keep still',
    read: 'health-shared.com and drpharmacy.uk copies, excerpts, 2026-11-30',
  },
  'yperman-torsion': {
    supports:
      'Sudden, severe pain in a testicle that spreads to groin and lower belly: at once, it must be turned back within 6 hours',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'nhs-hernia': {
    supports:
      'A lump in groin or belly that cannot be pushed back, with growing pain, sickness or red skin: trapped bowel or lost blood supply',
    read: 'channel4embarrassingillnesses.com copy, an excerpt, 2026-11-30',
  },
  'jackson-hernia': {
    supports:
      'A sore lump that cannot be pushed back, with sickness or vomiting, is an emergency that needs surgery',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'portsmouth-belly': {
    supports:
      'Emergency: severe belly pain after an injury, that suddenly worsens or spreads, a belly that hurts to touch, blood in vomit, bloody or black stool. Urgent: quickly worse, will not go away, bleeding',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'k-farrar': { supports: 'About 2 points or 30% is a meaningful change', read: 'not opened' },
  'k-physio': {
    supports:
      'Used only for low-risk technique details (for example ankle circles, glute squeezes) where no page was opened',
    read: 'not opened',
  },
  'k-clin': {
    supports: 'Used only where a line says what we have not looked at, or that we give no advice',
    read: 'not opened',
  },
  superbreak2008: {
    supports:
      'Break-reminder tools are seldom adopted because they interrupt work; engaging breaks proposed',
    read: 'fr.slideshare.net copy of the paper (abstract)',
  },
  'lareau-hip': {
    supports:
      'After a hip replacement from behind: do not bend the hip past 90 degrees, cross the legs or turn the leg in; chair with armrests; do not bend over to the shoes',
    read: 'the page itself (stored text)',
  },
  'duke-hip': {
    supports:
      'After a hip replacement from the front: do not step back with that leg, do not extend the hip, do not cross the legs',
    read: 'scribd copy of the handout (stored excerpt)',
  },
  'anpt-ad': {
    supports:
      'Triggers in people with a spinal cord injury above T6 include a long stretch of the hamstrings, tight clothes and pressure; sit the person upright at once',
    read: 'docslib copy (stored excerpt)',
  },
  giangregorio2014: {
    supports:
      'Bending and turning the spine to the end of its range can lead to a fracture; bend at hips and knees instead, turn slowly and not all the way',
    read: 'pmc.ncbi.nlm.nih.gov, table 5 (stored text)',
  },
  jasien2015: {
    supports:
      'Head-down positions raise the pressure in the eye within a minute, with and without glaucoma; back to normal within two minutes',
    read: 'pmc.ncbi.nlm.nih.gov (abstract)',
  },
  'dystonia-europe': {
    supports:
      'Neck dystonia: a physiotherapist looks first and picks the exercises; strength training of the upper body is among what is discouraged',
    read: 'the page itself (stored excerpt)',
  },
  'hf-matters': {
    supports:
      'People with heart failure may be more breathless lying flat; needing more pillows is a reason to call',
    read: 'the page itself (stored text)',
  },
  'allina-stop': {
    supports:
      'Stop and rest with chest pain or pressure, pain in neck, jaw or arm, cold sweat, dizziness; get help if it does not go away',
    read: 'the page itself (stored text)',
  },
  'childrenswi-hypermobility': {
    supports: 'Joints that bend too far: avoid pushing them past their normal range',
    read: 'the page itself (stored excerpt)',
  },
  'nct-pregnancy': {
    supports:
      'Ligaments are looser and balance is less steady in pregnancy: do not overstretch, take the lighter option',
    read: 'the page itself (stored text)',
  },
  'drhook-ankle': {
    supports:
      'No weight on the foot for two weeks or more, movement and exercise step by step as the surgeon says',
    read: 'the page itself (stored text)',
  },
  'healthline-sternal': {
    supports:
      'After open-heart surgery: do not reach overhead, out to the side or behind the back; do not push or pull with the arms',
    read: 'the page itself (stored excerpt)',
  },
  'cleveland-ms-heat': {
    supports:
      'Heat or high humidity can make MS symptoms worse for a time; extreme cold and changes in temperature can make spasticity flare; avoid extreme temperatures',
    read: 'the page itself, a stored copy of an older version',
  },
  'vdf-dvt': {
    supports:
      'About half of clots in a leg are never noticed; pain and soreness in the calf, swelling, changed color; may come suddenly or build up; contact a doctor at once',
    read: 'the page itself, whole, 2026-11-30',
  },
  'nhlbi-dvt': {
    supports:
      'Only about half of people with a clot have symptoms: swelling, pain or soreness, warmth, redness or discoloration',
    read: 'HealthDay summary of the NHLBI page (allergen.com), 2026-11-30',
  },
  'akron-pregnancy': {
    supports:
      'Common in the second and third trimesters, often at night; cause unknown; no good evidence for supplements; talk to a provider right away if pain does not ease, is severe, or comes with swelling, warmth or redness',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'healthwise-pregnancy': {
    supports:
      'Almost half get them, in the second and third trimesters, mostly at night; no proof for calcium or potassium; straighten the leg, toes up; contact a doctor at once if leg pain goes on, especially with swelling',
    read: 'a clinic page of the publisher, whole, 2026-11-30',
  },
  'mayo-trimester': {
    supports:
      'Leg cramps are common as pregnancy goes on, often at night; contact the team if tightenings become regular and keep getting stronger',
    read: 'the page itself, under the address at which it was stored, an excerpt, 2026-11-30',
  },
  'merck-causes': {
    supports:
      'Medicines: some for blood pressure, bronchodilators, diuretics, lovastatin, birth control pills, some for cancer, osteoporosis and memory; caffeine, nicotine; stopping alcohol suddenly; tight calf muscles; sitting for a long time',
    read: 'the table itself, whole, 2026-11-30',
  },
  alcohol2018: {
    supports:
      'Case-control study of people aged 60 and over: drinking alcohol was associated with night leg cramps (odds ratio 6.5, 1.68 to 38.05)',
    read: 'abstract and beginning of the paper, 2026-11-30',
  },
  banana2012: {
    supports:
      'Nine men after an hour of exercise in the heat: 0, 1 or 2 servings changed potassium in the blood very little (4.4, 4.5, 4.6 mmol/L at 60 minutes); cramps were not tested',
    read: 'copies of the abstract (a mirror of PubMed, ouci.dntb.gov.ua), 2026-11-30',
  },
  pickle2010: {
    supports:
      'Cramps set off by current in the toe of college men: about 37 % shorter with pickle juice than with water, 45 % than with nothing',
    read: 'a report of the paper (supplysidesj.com), whole, 2026-11-30',
  },
  piccles2022: {
    supports:
      '74 adults with cirrhosis: a sip at the onset made cramps milder than water did (2.25 against 0.36 points of 10); no fewer cramps, no better sleep',
    read: 'beginning of the paper; the abstract in ouci.dntb.gov.ua, 2026-11-30',
  },
  'berkeley-quinine': {
    supports:
      'Quinine should not be taken for night cramps: ringing ears, low platelets, kidney damage, cardiac arrest, death; tonic water usually holds little',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  blomkvist2000: {
    supports:
      'Work at a computer in the cold: cold fingers, and cold makes hands work less well; cramps were not studied',
    read: 'a copy of the beginning of the paper (kundoc.com), 2026-11-30',
  },
  'mayo-twitch': {
    supports:
      'Usually goes within days or weeks with rest, less stress and less caffeine; see a doctor if it does not go within weeks, shuts the eye, comes elsewhere too, or with a red, swollen or drooping lid',
    read: 'the page itself, whole, 2026-11-30',
  },
  'nhs-grinding': {
    supports:
      'Often related to stress or anxiety; awake or asleep; ways to relax, a regular bedtime, less alcohol, dental check-ups; a dentist may recommend a mouth guard',
    read: '1stchoicepharmacy.co.uk copy, whole, 2026-11-30',
  },
  'ada-grinding': {
    supports:
      'Grinding can bring headache and jaw pain; stress is a common trigger, especially in sleep; a custom mouth guard',
    read: 'the report itself, whole, 2026-11-30',
  },
  'novant-rls': {
    supports:
      'Odd feelings in the legs while resting, an urge to move them which tends to relieve it, worse in the evening and at night, trouble sleeping',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mayo-hiccups': {
    supports:
      'A contraction of the diaphragm, usually for a minute or two; rarely days, which may be a clue to a condition; hold the breath, gargle, sip cold water',
    read: 'the page itself, whole, 2026-11-30',
  },
  'cleveland-ali': {
    supports:
      'A limb with sudden severe pain, pale and cool skin, pins and needles, numbness or no movement: call 911 or the local emergency number',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'jaaos-ces': {
    supports:
      'Urinary retention, numbness of the saddle area, pain, numbness and weakness of both legs, low back pain, sciatica; early signs are subtle; urgent surgery once diagnosed',
    read: 'the abstract on PubMed, 2026-11-30',
  },
  'mayo-belly': {
    supports:
      'Emergency room: pain so bad that one cannot sit still, bloody stools, lasting vomiting, severe tenderness, swelling of the belly; 911 with chest pain or after an injury; an appointment when it lasts for days',
    read: 'the page itself, a version of June 2013, 2026-11-30',
  },
  'urmc-torsion': {
    supports:
      'Sudden, severe pain in one testicle is a medical emergency: without blood flow within 6 hours the testicle can die',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'emedicine-abscess': {
    supports:
      'Pain, swelling and redness of the face, sometimes trouble opening the mouth fully; can be deadly if left untreated. Call a dentist; with a fever see a doctor; with trouble breathing or swallowing, or when neither can be reached, go to an emergency department',
    read: 'the page itself and its page on symptoms (page2_em.htm), excerpts, 2026-11-30',
  },
  'mayo-abscess': {
    supports:
      'See a dentist promptly; fever with a swollen face and no dentist in reach, or trouble breathing or swallowing: emergency room',
    read: 'retold on reference.com and calendar-australia.com, 2026-11-30',
  },
  'mayo-lowback': {
    supports:
      'Care at once for severe low back pain after a fall or blow, that is constant or worse at rest or at night, spreads down a leg, with weakness, numbness, bowel or bladder trouble, fever, a throbbing belly or weight loss',
    read: 'a copy of the symptom checker at a2zware.com, 2026-11-30',
  },
  'mayo-neck': {
    supports:
      'Ice or heat, turning the neck gently from side to side, rubbing; an appointment when it lasts for weeks or runs down an arm; emergency care for severe neck pain after an injury, with a weak arm or leg or trouble walking, or with a high fever',
    read: 'the page itself, a version of September 2012, 2026-11-30',
  },
  'baptist-neck': {
    supports:
      'Heat or ice for 10 to 15 minutes, gentle turns; 911 when neck pain comes with chest pain or after an accident, fall or blow; a doctor for weakness, numbness, or fever with a stiff neck',
    read: 'the page itself, 2026-11-30',
  },
  'merck-gca': {
    supports:
      'Severe headache at the temples, jaw pain when chewing, blurred or double sight or sudden blindness, stroke; stiff, painful neck and shoulders in half',
    read: 'the page itself (New Zealand edition), an excerpt, 2026-11-30',
  },
  'cdc-hearher': {
    supports:
      'Up to a year after pregnancy, medical care immediately for: severe headache, changes in vision, extreme swelling of hands or face, severe belly pain, chest pain, trouble breathing, swelling or pain of a leg',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'albert-myelopathy': {
    supports:
      'Trouble with buttons, writing and dropping things, unsteady walking; comes on slowly and can end in lasting weakness: do not put off care',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'ufhealth-pleurisy': {
    supports:
      'Chest pain on a deep breath or cough, sometimes felt in the shoulder: call a provider; with breathing difficulty medical care right away',
    read: 'the page itself, 2026-11-30',
  },
  'harris-hamstring': {
    supports:
      'Know the signs of a torn muscle and seek medical help right away, so that it does not get worse',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'restore-strain': {
    supports: 'A popping or tearing feeling, swelling, bruising, weakness, or no weight on the leg',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mayo-statin': {
    supports:
      'Muscle pain after starting a statin: contact the care team; serious pain, weakness or dark urine: treatment right away (it also says to stop the statin; we never say so)',
    read: 'the page itself, 2026-11-30',
  },
  'cr-statin': {
    supports:
      'Muscle pain or weakness on a statin: contact the doctor right away; do not stop it on your own',
    read: 'the page itself, 2026-11-30',
  },
  'southeastern-pad': {
    supports:
      'Leg pain on walking that goes with rest; leg pain at rest is severe disease, with sores and the loss of a leg if untreated; many feel nothing',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'aha-pad': {
    supports:
      'Cramps in hip, thigh or calf on walking or stairs; changed skin, wounds of the foot that do not heal in weeks; often taken for aging; smokers at most risk',
    read: 'the page itself, 2026-11-30',
  },
  'logan-shingles': {
    supports: 'Pain or tingling, then a rash on one side; treatment within 24 to 48 hours matters',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'gazette-twitch': {
    supports:
      'Eye doctors of Johns Hopkins and Mount Sinai: poor sleep, screens, dry eyes, caffeine and stress; look away from the screen now and then',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'drugs-ms': {
    supports:
      'With MS, call the doctor for new or worse symptoms, a fever, an open sore, or burning on passing urine',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'medlineplus-ms': {
    supports:
      'Learn what makes spasticity worse; heat makes symptoms worse: keep cool; stay as active as one can',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mayo-spasticity': {
    supports: 'Spasticity has some benefits, such as helping tone muscles',
    read: 'the page itself, 2026-11-30',
  },
  'physiopedia-spasticity': {
    supports: 'Some people use spasticity to stand, transfer and hold the trunk',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'medlineplus-jaw': {
    supports:
      'A mouth that cannot be closed, pain in front of the ear, after an injury or a yawn: immediate medical attention, because of the breathing',
    read: 'a copy at healthmedicinet.com, an excerpt, 2026-11-30',
  },
  'commonspirit-back': {
    supports:
      'Lie on the back with the legs on a chair, or on the side with a pillow between the knees; no bed rest after the first day; heat 15 to 20 minutes or a wrapped cold pack; short walks of 5 to 10 minutes (the page is about teens, with the same advice as for adults)',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'adam-back': {
    supports:
      'Stay active, bed rest is not recommended; heat or ice; a curled position with a pillow between the legs; no heavy lifting or twisting; help right away with loss of bladder or bowel control, weakness, weight loss or fever',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'harvard-bp': {
    supports: 'Blood pressure spikes during a lift, more so with a held breath and a strain',
    read: 'the page itself, what is free of it, 2026-11-30',
  },
  'mayo-bp': {
    supports:
      'Do not hold the breath in exertion; lighter weights; heavier ones need more strain and raise the pressure more; stop with chest pain, dizziness or bad breathlessness',
    read: 'a copy at mymlc.com, 2026-11-30',
  },
  'manhattan-sciatica': {
    supports:
      'A hamstring stretch also stretches the sciatic nerve; pressure on the lower back can bring more pain',
    read: 'the page itself, 2026-11-30',
  },
  'sunnybrook-joints': {
    supports:
      'Follow the limits of the surgeon; change positions that hurt; some muscle discomfort is fine, joint pain is not; no high impact',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mocean-knee': {
    supports:
      'Deep lunges and hard loads on a bent knee can make a worn knee hurt more; begin light, with support',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'wellmont-balance': {
    supports:
      'Exercise may raise the risk of a fall in people with functional limits: ask the doctor first; help at hand may be needed',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'dsm-feet': {
    supports: 'Numb feet are hurt unnoticed: never go barefoot or in socks, no heating pads',
    read: 'the page itself, 2026-11-30',
  },
  'perf-rehab': {
    supports:
      'People with lung disease are taught by a team to pace their breathing with what they do, at a level that they can handle',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'copdguide-breath': {
    supports: 'Ask the doctor before this or any breathing exercise',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'aofas-toes': {
    supports:
      'Toe raise, point and curl, toe spreading, and a golf ball rolled under the foot, for toe and foot cramps and a strained arch',
    read: 'retold by Great Lakes Foot and Ankle, 2026-11-30',
  },
  'handsonstl-ankle': {
    supports:
      'Calf stretch with a towel, seated; calf stretch at a wall; ankle moved in all directions (letters of the alphabet); toes spread',
    read: 'the page itself, 2026-11-30',
  },
  'orthobethesda-hip': {
    supports:
      'Glute sets: squeeze the buttocks, hold for 5 seconds, relax; ankle pumps. Precautions: no bend beyond 90 degrees, no lean forward, no crossed legs, no low chair',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'va-pmr': {
    supports:
      'Tense and relax one muscle group at a time, seated or lying; stop what hurts; be careful with parts that gave trouble before',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'cable-shoulder': {
    supports:
      'Pain with activity, above all overhead lifting: the cuff bumps against the bone as the arm is raised',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'orthovirginia-fracture': {
    supports:
      'A splint stays on; no weight on an operated leg; therapy begins about 4 to 6 weeks after surgery, by plan',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'fracture-massage': {
    supports:
      'Never rub over a new or unhealed break; not with swelling, a wound or a suspected clot; deep work only once cleared',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'work-standing': {
    supports:
      'Long standing at a desk did not bring less low back pain than sitting; replacing sitting with long standing is not recommended',
    read: 'the abstract, 2026-11-30',
  },
  'eyesurgery-bending': {
    supports:
      'After cataract surgery no bending over, hard exercise or rubbing of the eye, until the eye team says so',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mayo-back-when': {
    supports:
      'Within 4 weeks when self-care does not help; much sooner with weight loss that is not explained; immediately with a fever over 48 hours, pain that increases with rest, spreads down one or both legs, or weakness or numbness in a leg',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'mchs-back': {
    supports:
      'An appointment for severe back pain after a blow, worse at night or when lying down, down a leg below the knee, with swelling on the back, weight loss, or bladder or bowel trouble',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'umms-back': {
    supports:
      'An appointment as soon as possible for back pain over a week, or that shoots down a leg, or with numbness, tingling or weakness',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'physiopedia-thoracic': {
    supports:
      'Pain in the upper back is more likely to have a serious cause than neck or low back pain, though most of it comes from posture or overuse; red flags include fever, weight loss, and pain that rest does not ease',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'stelizabeth-heat': {
    supports:
      'Rest and cool down, drink juice or a drink with salts, stretch gently; call when it lasts over an hour, and with heart problems or a low-sodium diet',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
  'spinehealth-neck': {
    supports: 'A neck exercise that hurts or does not feel right: stop, and get it looked at',
    read: 'the page itself, an excerpt, 2026-11-30',
  },
}
