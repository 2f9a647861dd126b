import type { medicines as facts } from '../../../articles/medicines.ts'
import type { ArticleText } from '../../contract.ts'

export const medicines: ArticleText<typeof facts> = {
  title: 'Medicines and cramps',
  sections: {
    about: {
      'do-not-stop':
        'Some medicines are linked with cramps. Do not stop one on your own. Ask your doctor or pharmacist.',
    },
    notice: {
      'water-pills': 'Water pills, and some other pills for blood pressure.',
      inhalers: 'Inhalers that help you breathe, most of all those that last all day.',
      statins: 'Statins. In one large study their link with cramps was small.',
      others: 'The birth control pill, and some drugs for cancer, weak bones or memory.',
      stopped: 'A drug for sleep or nerves that was stopped too fast.',
    },
    'may-help': {
      'write-down':
        'Write down when your cramps began, and when you got a new medicine or a new dose.',
      'bring-list': 'Show your pharmacist all that you take, also what you buy without a doctor.',
    },
    'not-claimed': {
      'not-yours': 'A link in a study does not show that your medicine brings your cramps.',
      painkillers: 'Pain pills are too slow for a cramp that is on now.',
      advice: 'We give no advice on medicine. Your doctor knows why you take yours.',
    },
    emergency: {
      'dark-urine': 'Very bad muscle pain or weakness, with urine like tea or cola.',
      swallow: 'A spasm that makes it hard to breathe or swallow.',
    },
    'same-day': {
      statin: 'New muscle pain or weakness, if you take a statin.',
      'water-pill': 'Cramps, if you take water pills or have lost a lot of fluid.',
      'new-medicine': 'Cramps that began after a new medicine or a new dose.',
      'neck-or-jaw': 'A spasm of the neck, eyes, jaw or tongue soon after a new medicine.',
    },
    visit: {
      often: 'Cramps that come often or spoil your sleep.',
    },
  },
}
