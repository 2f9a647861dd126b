import type { SignTexts } from '../contract.ts'

/** The words of every warning sign, under its tier. */
export const signTexts: SignTexts = {
  emergency: {
    'chest-pain':
      'Chest pain, or a tight, heavy chest. It may spread to an arm, the neck or the jaw, or come with sweating.',
    'short-of-breath': 'You suddenly cannot get enough air, you pass out, or you cough up blood.',
    'face-arm-speech':
      'Sudden trouble: one side weak or numb, a face that droops, slurred speech, or it is hard to see or walk.',
    'heart-elsewhere':
      'New jaw, neck, back or arm pain with a cold sweat, short breath, nausea or faintness.',
    'sharp-breath':
      'Sharp chest or upper back pain when you breathe in, with short breath or a racing heart.',
    'leg-pain-and-breath': 'A sore or swollen leg along with short breath or chest pain.',
    'pain-that-tears':
      'Sudden, very bad back or belly pain when you sweat or feel faint, or pain that feels like a tear.',
    'cold-pale-limb': 'An arm or leg that is suddenly cold, pale, numb, weak or very painful.',
    'tight-and-swollen':
      'A tight, swollen arm or leg that hurts more and more after a blow, a break or a hard workout.',
    'saddle-numbness':
      'Back or leg pain, and your genitals, buttocks or inner thighs feel numb or tingle.',
    'bladder-or-bowel':
      'Back or leg pain, and you cannot pee, you leak pee or stool, or you lose feeling during sex.',
    'both-legs':
      'Back pain with pain, numbness or weakness in both legs, or a leg that quickly turns weak.',
    'back-and-chest': 'Back pain along with chest pain.',
    'worst-head-or-neck-pain':
      'Sudden, very bad head or neck pain like none before, or bad neck pain with a weak arm or leg.',
    'neck-and-eyes':
      'New neck or head pain, and you see double, one eyelid droops or you lose your balance.',
    'stiff-neck-and-fever':
      'A stiff neck with a fever, a rash or a very bad headache. The same if light hurts or you are confused.',
    'after-a-crash': 'Neck or back pain after a crash, a bad fall or a hard blow.',
    'cannot-stand': 'Hip, groin or leg pain after a fall, and you cannot put weight on that leg.',
    'swollen-face': 'A swollen face, neck or mouth, and a jaw that is hard to open.',
    'hard-to-swallow': 'A spasm that makes it hard to breathe or swallow.',
    'dirty-wound': 'A stiff jaw or muscle spasms in the weeks after a cut or wound.',
    'dark-urine':
      'Very bad muscle pain or weakness, with urine like tea or cola. It can start days after effort.',
    'heat-and-confusion':
      'Cramps, in heat or not, when you are confused, you faint, or your heart flutters.',
    'belly-hard': 'Sudden, very bad belly pain, a hard, sore belly, or you throw up or pass blood.',
    'hernia-stuck': 'A hard, sore lump in your groin or belly that will not go back in.',
    'testicle-pain': 'Sudden, very bad pain in a testicle.',
    'pregnant-and-unwell':
      'Pregnant, or had a baby this past year. Your head, ribs or belly hurt a lot, sight blurs, or your face swells.',
    'headache-after-t6':
      'A pounding headache with a red or sweaty face. Sit up, loosen tight clothes, and get help.',
    'after-a-poison': 'Cramps or spasms after you swallowed, breathed in or touched a poison.',
    seizure: 'A seizure.',
  },
  'same-day': {
    'one-leg-swollen':
      'One arm or leg that is newly swollen, warm, sore, red or darker. Do not rub or stretch it.',
    'over-ten-minutes': 'A cramp that goes on for over 10 minutes and will not ease.',
    'new-weakness':
      'Weakness that slowly grows in an arm, hand, leg or foot. If it is sudden, get emergency help.',
    'clumsy-or-unsteady':
      'Clumsy hands or unsteady walking that has crept up. If it is sudden, get emergency help.',
    'pain-on-breathing': 'New pain in your chest, side or upper back when you breathe in.',
    'jaw-when-chewing':
      'Over 50, and your jaw hurts when you chew, with a new headache or a sore scalp.',
    'back-pain-and-fever': 'Back pain with a fever, or when you feel very unwell.',
    'back-pain-and-weight-loss':
      'Back pain with weight loss you cannot explain, or a lump or new shape in your back.',
    'back-pain-at-rest':
      'Back pain that is worse at night, when you cough or sneeze, or that rest does not ease.',
    'high-back-pain': 'New pain high in your back, between your shoulder blades.',
    'leg-pain-at-rest': 'Leg pain when you rest, or pain on walking that is suddenly much worse.',
    'pop-or-bruise': 'You felt a pop, or the muscle is bruised, dented or suddenly weak.',
    'statin-muscle-pain':
      'New muscle pain, weakness or cramps that you cannot explain, if you take a statin.',
    'lost-fluids':
      'Cramps after you threw up a lot, had the runs, lost much sweat or took water pills.',
    'heat-cramps': 'Cramps from heat and sweat that last over an hour.',
    'heat-cramps-and-heart':
      'Any cramps from heat, if you have heart trouble or are on a low-salt diet.',
    'weaker-or-thinner': 'Cramps, and the muscle twitches, goes numb, or grows weak or thin.',
    'arm-or-belly-cramps': 'Cramps in your arms, chest or belly that you cannot explain.',
    'after-a-new-medicine':
      'Cramps that began after a new medicine. Ask about it. Do not stop it on your own.',
    'jaw-stuck':
      'A jaw that is stuck shut. If it is stuck open, or it was hit, get emergency help.',
    'sore-tooth-or-gum':
      'A sore tooth or gum with a swollen face or a fever. Call a dentist today.',
    'spasm-after-new-medicine':
      'A spasm of the neck, back, eyes, jaw or tongue soon after a new medicine.',
    'rash-on-one-side': 'A band of pain with a new rash on one side.',
    'hands-that-curl':
      'Lips that tingle, and hands or feet that curl. After neck surgery, get emergency help.',
    'usual-spasms-stronger':
      'Your usual spasms are suddenly much worse. Act sooner with a fever, bladder trouble or sore skin.',
  },
  visit: {
    'after-a-move': 'Sharp pain, tingling or numbness that does not settle after a move.',
    'cramps-often': 'Cramps that keep coming back.',
    'cramps-and-sleep': 'Cramps that spoil your sleep or your day.',
    'cramps-and-numbness': 'Cramps along with tingling, or with swelling in both legs.',
    'cramps-and-illness':
      'Cramps that keep coming, and you drink a lot. The same with diabetes or a sick liver, kidney or thyroid.',
    twitch:
      'A twitch that lasts over two weeks, comes in more than one place, or makes a part stiff.',
    'pregnant-and-cramping':
      'Leg cramps that keep coming while you are pregnant. Tell your midwife or doctor.',
    'neck-not-better': 'A sore neck that is no better after a week or two.',
    'pins-and-needles': 'Pins and needles that stay, or an arm that feels cold.',
    'neck-pulls-aside': 'A neck that pulls to one side for more than a few days.',
    'back-not-better': 'Back pain that is no better after a few weeks.',
    'pain-down-one-leg':
      'Pain or tingling that runs down one leg. Stop a stretch that sets it off.',
    'ease-when-sitting': 'Legs that cramp or feel heavy on a walk, and ease when you sit.',
    'ease-when-resting':
      'Leg pain that starts when you walk and stops when you rest, even if it is mild.',
    'foot-sore':
      'Numb feet, or a foot sore that does not close. Go sooner if you live with diabetes.',
    'tingling-hand':
      'A hand that tingles again and again, a weak thumb, or a thumb that looks thin.',
    'cramp-in-one-task': 'A hand that cramps in just one task, such as writing or typing.',
    'jaw-goes-on': 'A jaw that clicks, locks or hurts and does not settle.',
    'stitch-returns': 'A stitch in your side that keeps coming back.',
    hiccups: 'Hiccups for over two days.',
    'belly-goes-on': 'Belly pain or bloating that keeps coming back or does not settle.',
  },
}
