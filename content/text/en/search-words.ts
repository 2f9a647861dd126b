import type { ReadingTexts } from '../contract.ts'

/** What people type, with a comma between. Shown nowhere. */
export const searchWords: ReadingTexts['searchWords'] = {
  'heart-or-chest':
    'chest pain, chest hurts, pain in my chest, tight chest, chest tightness, heart attack, heart pain, heartburn, left arm pain, angina, short of breath, cannot breathe, trouble breathing',
  stroke: 'stroke, face droop, slurred speech, one side numb, sudden weakness, mini stroke',
  clot: 'blood clot, clot, thrombosis, DVT, swollen leg, swollen calf, red leg, hot leg',
  'lower-cord':
    'numb between legs, saddle numbness, cannot pee, incontinence, wet myself, cauda equina',
  'neck-and-fever': 'stiff neck fever, stiff neck headache, meningitis, worst headache',
  'dark-urine': 'dark urine, brown urine, cola urine, rhabdo, rhabdomyolysis',
  seizure: 'seizure, convulsion, epilepsy',
  'leg-cramp':
    'charley horse, charlie horse, leg cramp, calf cramp, night cramp, leg spasm, calf pain, muscle knot, tight calves',
  'thigh-cramp':
    'hamstring cramp, thigh cramp, cramp while sitting, tight hamstrings, back of thigh',
  'foot-cramp': 'foot cramp, toe cramp, arch cramp, curled toes',
  'hand-cramp': "hand cramp, finger cramp, writer's cramp, thumb cramp, forearm cramp",
  'any-spasm': 'muscle spasm, muscle cramp, cramps, spasms, muscle twitch, twitching',
  'carpal-tunnel': 'carpal tunnel, carpal tunnel syndrome, CTS, numb fingers, numb hand',
  'strained-hand':
    'RSI, repetitive strain, mouse hand, mouse arm, wrist pain, sore wrist, thumb pain, tendonitis, tendinitis, hand pain, typing pain',
  'tennis-elbow': "tennis elbow, golfer's elbow, elbow pain, sore elbow, forearm pain",
  'stiff-neck':
    'stiff neck, neck pain, sore neck, crick in the neck, neck ache, wry neck, torticollis, neck spasm, slept wrong',
  'text-neck': 'text neck, tech neck, forward head, hunched neck, phone neck',
  headache: 'headache, tension headache, migraine',
  'pinched-nerve': 'pinched nerve, trapped nerve, pressed nerve, nerve pain, neuropathy',
  'pins-and-needles': 'pins and needles, tingling, numbness, arm fell asleep, leg fell asleep',
  sciatica: 'sciatica, sciatic nerve, leg pain from back, shooting leg pain',
  'slipped-disk':
    'slipped disc, slipped disk, herniated disc, herniated disk, bulging disc, bulging disk',
  'back-pain':
    'backache, back pain, sore back, lower back pain, lumbago, stiff back, back spasm, back went out, bad back',
  'upper-back':
    'upper back pain, shoulder blade pain, shoulder blades, knot in the back, rhomboid, rounded shoulders',
  'frozen-shoulder': 'frozen shoulder, rotator cuff, shoulder impingement',
  'sore-shoulder': 'shoulder pain, sore shoulder, tight shoulders, stiff shoulders, trapezius',
  posture: 'posture, slouching, slouch, hunching, ergonomics, sit up straight',
  'sore-hip': 'hip pain, tight hips, piriformis, buttock pain, numb bottom, tailbone',
  'sore-eyes': 'eye strain, eyestrain, tired eyes, dry eyes, sore eyes, screen eyes, blurry eyes',
  'eyelid-twitch': 'eyelid twitch, eye twitch, twitching eye, eyelid spasm, eye spasm',
  'clenched-jaw':
    'TMJ, jaw pain, jaw clenching, teeth grinding, grinding teeth, bruxism, lockjaw, clenched jaw, night guard',
  hiccups: 'hiccups, hiccup, hiccough, diaphragm spasm',
  'restless-legs': 'restless legs, restless leg syndrome, RLS, jumpy legs, twitchy legs',
  'swollen-feet': 'swollen feet, swollen ankles, swollen legs, puffy ankles, edema',
  'poor-blood-flow':
    'poor circulation, blood flow, claudication, peripheral artery disease, PAD, cold feet',
  stress: 'stress, anxiety, tension, relax, relaxation, panic, calm down',
  pregnancy: 'pregnancy, pregnant, expecting a baby, pregnancy cramps',
  'folk-remedies':
    'banana, bananas, potassium, pickle juice, tonic water, quinine, magnesium, electrolytes, salt, mustard, vitamins, alcohol, beer, wine, coffee, caffeine, massage gun, foam roller, compression socks, CBD, cold office',
  medicines:
    'statin, statins, medicine, medication, drugs, pills, water pill, diuretic, inhaler, asthma inhaler, blood pressure pills, side effect, ibuprofen, painkiller, muscle relaxer, muscle relaxant, birth control',
  'nerve-conditions':
    'multiple sclerosis, spinal cord injury, dystonia, Parkinson, spasticity, ALS, motor neuron disease',
  'side-stitch': 'side stitch, stitch, side cramp, rib cramp, rib pain',
}
