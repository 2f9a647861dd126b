import type { SignTexts } from '../contract.ts'

/** The words of every warning sign, under its tier. */
export const signTexts: SignTexts = {
  emergency: {
    'chest-pain':
      'Chest pain, or a tight, heavy chest. It may spread to an arm, the neck or the jaw, or come with sweating.',
    'short-of-breath': 'You suddenly cannot get enough air, you pass out, or you cough up blood.',
    'face-arm-speech': 'A face that droops, an arm that goes weak, or speech that slurs.',
    'leg-pain-and-breath': 'A sore or swollen leg along with short breath or chest pain.',
    'cold-pale-limb': 'An arm or leg that is suddenly cold, pale, numb, weak or very painful.',
    'saddle-numbness': 'Back pain with new numbness between your legs or around your bottom.',
    'bladder-or-bowel': 'Back pain with new bladder, bowel or sexual trouble.',
    'both-legs': 'Back pain with pain, numbness or weakness in both legs.',
    'back-and-chest': 'Back pain along with chest pain.',
    'worst-head-or-neck-pain':
      'Sudden, very bad pain in your head or neck that is like none before.',
    'stiff-neck-and-fever': 'A stiff neck with a fever, when you feel very ill.',
    'after-a-crash': 'Neck or back pain after a crash, a bad fall or a hard blow.',
    'jaw-and-chest': 'Jaw pain with chest pain, sweating or short breath.',
    'hard-to-swallow': 'A spasm that makes it hard to breathe or swallow.',
    'dark-urine': 'Very bad muscle pain or weakness, with urine like tea or cola.',
    'heat-and-confusion':
      'Cramps in heat or hard effort when you feel confused, faint or fall down.',
    'headache-after-t6':
      'A pounding headache with a red or sweaty face. This is for people whose spinal cord was hurt at T6 or above.',
    seizure: 'A seizure.',
  },
  'same-day': {
    'one-leg-swollen':
      'One leg that is newly swollen, warm, sore or a new color. Do not rub or stretch it.',
    'over-ten-minutes': 'A cramp that goes on for over 10 minutes and will not ease.',
    'new-weakness': 'New or growing weakness in an arm, a hand, a leg or a foot.',
    'clumsy-or-unsteady': 'Clumsy hands, or new trouble when you walk.',
    'back-pain-and-fever': 'Back pain with a fever, or when you feel very unwell.',
    'back-pain-and-weight-loss':
      'Back pain with weight loss that you cannot explain, or a new lump or change of shape.',
    'back-pain-at-rest':
      'Back pain that is worse at night, that rest does not ease, or that sits between your shoulder blades.',
    'leg-pain-at-rest': 'Leg pain when you rest, or pain on walking that is suddenly much worse.',
    'pop-or-bruise': 'A pop, a bruise or a sudden loss of strength in the muscle.',
    'statin-muscle-pain':
      'New muscle pain, weakness or cramps that you cannot explain, if you take a statin.',
    'heat-cramps': 'Cramps from heat and sweat that have not gone in an hour.',
    'heat-cramps-and-heart':
      'Any cramps from heat, if your heart is not well or you were told to eat little salt.',
    'dirty-wound': 'A stiff jaw or muscle spasms after a dirty wound.',
    'after-a-poison': 'Cramps after you came near a poison such as lead.',
    'jaw-stuck': 'A jaw that is stuck open or shut.',
    'spasm-after-new-medicine':
      'A spasm of the neck, eyes, jaw or tongue soon after a new medicine.',
    'pain-on-breathing': 'Pain when you breathe, with a fever or a new rash, or after a fall.',
    'hands-that-curl':
      'Fast breathing, lips that tingle and hands that curl, if slow breaths do not ease it.',
    'usual-spasms-stronger':
      'Your spasms are suddenly much worse than they used to be. More so with a fever, bladder trouble or sore skin.',
  },
  visit: {
    'after-a-move': 'Sharp pain, tingling or numbness that does not settle after a move.',
    'cramps-often': 'Cramps that keep coming back.',
    'cramps-and-sleep': 'Cramps that spoil your sleep or your day.',
    'cramps-and-numbness': 'Cramps along with numbness, or with swelling in both legs.',
    'weaker-or-thinner':
      'Cramps in a muscle that grows weaker or thinner, or that twitches. Ask for an early visit.',
    'after-a-new-medicine':
      'Cramps that began after a new medicine. Ask about it. Do not stop it on your own.',
    'pregnant-and-cramping':
      'Leg cramps that keep coming while you are pregnant. Tell your midwife or doctor.',
    'neck-not-better': 'A sore neck that is no better after a week or two.',
    'pins-and-needles': 'Pins and needles that stay, or an arm that feels cold.',
    'neck-pulls-aside': 'A neck that pulls to one side for more than a few days.',
    'back-not-better': 'Back pain that is no better after a few weeks.',
    'pain-down-one-leg':
      'Pain or tingling that runs down one leg. Stop a stretch that sets it off.',
    'ease-when-sitting': 'Legs that cramp or feel heavy on a walk, and ease when you sit.',
    'ease-when-resting': 'Leg pain that comes with walking and goes with rest, even if it is mild.',
    'foot-sore':
      'Numb feet, or a foot sore that does not close. Go sooner if you live with diabetes.',
    'tingling-hand':
      'A hand that tingles again and again, a weak thumb, or a thumb that looks thin.',
    'cramp-in-one-task': 'A hand that cramps in just one task, such as writing or typing.',
    'jaw-goes-on': 'A jaw that clicks, locks or hurts and does not settle.',
    'stitch-returns': 'A stitch in your side that keeps coming back.',
  },
}
