package org.plumbline.model.workshop;

import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.JobAnalysis;

/** A change of the agenda, its clock or the parked items. */
public sealed interface AgendaChange extends AnalysisChange {
    /** Another agenda. */
    record SetAgenda(Agenda agenda) implements AgendaChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return before.toBuilder().agenda(agenda).build();
        }
    }
}
