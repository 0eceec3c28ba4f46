package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.kit.OwnWork;
import org.plumbline.model.kit.TieBreak;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.Raters;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** The cards of one member in the workshop itself; what the others gave is not handed over. */
final class WorkshopTable implements CardTable {
    private final WorkshopDocument document;
    private final ScratchBook scratch;
    private Optional<PanelMemberId> member = Optional.empty();

    WorkshopTable(WorkshopDocument document, ScratchBook scratch) {
        this.document = document;
        this.scratch = scratch;
    }

    /** Who scores; empty for nobody. */
    void seat(Optional<PanelMemberId> who) {
        member = who;
    }

    @Override
    public Optional<KitWork> work() {
        Workshop workshop = document.current();
        return workshop.currentRound()
                .flatMap(round -> seated(workshop, round).map(rater -> OwnWork.of(workshop, round, rater)))
                .map(scratch::with);
    }

    private Optional<PanelMember> seated(Workshop workshop, Round round) {
        return Raters.of(workshop, round).panel().stream()
                .filter(each -> member.filter(each.id()::equals).isPresent())
                .findFirst()
                .or(() -> member.flatMap(workshop::member));
    }

    @Override
    public List<String> justifications(CandidateId candidate) {
        Workshop workshop = document.current();
        return workshop.currentRound()
                .map(round -> TieBreak.of(workshop, round, candidate))
                .filter(tie -> member.filter(tie::isFor).isPresent())
                .map(TieBreak::justifications)
                .orElse(List.of());
    }

    @Override
    public void apply(KitChange change) {
        Optional<WorkshopChange> step = change.match(new KitChange.Cases<>() {
            @Override
            public Optional<WorkshopChange> saveCard(KitChange.SaveCard save) {
                return Optional.of(new ScoringChange.SaveScorecard(save.card(), save.field()));
            }

            @Override
            public Optional<WorkshopChange> declare(KitChange.DeclareInKit said) {
                return Optional.of(new AssignmentChange.Declare(said.declaration()));
            }

            @Override
            public Optional<WorkshopChange> editScratch(KitChange.EditScratch edit) {
                return Optional.empty();
            }
        });
        step.ifPresentOrElse(document::apply, () -> work().ifPresent(work -> scratch.keep(change.applyTo(work))));
    }

    @Override
    public void barrier() {
        document.barrier();
    }

    @Override
    public void endTyping() {
        document.endTyping();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return document.listen(workshop -> changed.run());
    }
}
