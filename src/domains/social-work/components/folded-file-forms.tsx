'use client'

import dynamic from 'next/dynamic'

// They wait folded on the overview of a file: fetched when one is opened.
export const EntryForm = dynamic(() => import('./file-forms').then((forms) => forms.EntryForm))
export const ExplainRulesForm = dynamic(() => import('./file-forms').then((forms) => forms.ExplainRulesForm))
export const CooperationForm = dynamic(() => import('./file-forms').then((forms) => forms.CooperationForm))
