package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.Workshop;

/**
 * A background sheet for each expert, a security agreement for everybody, recusal answers and the last signatures
 * (domain notes §2.11); each sheet begins on a page of its own, so that it can be handed out.
 */
final class SignOffSheets {
    private SignOffSheets() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        String title = say("signoff.title", basis.positionTitle());
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, say("signoff.kind")));
        blocks.add(Paragraph.of(say("signoff.lead")));
        List<Participant> people = workshop.analysis().participants();
        List<Participant> experts = workshop.analysis().experts();
        if (experts.isEmpty()) {
            blocks.addAll(BackgroundSheet.empty());
        }
        experts.forEach(expert -> blocks.addAll(BackgroundSheet.of(expert)));
        if (people.isEmpty()) {
            blocks.addAll(agreement("", "", ""));
        }
        people.forEach(one -> blocks.addAll(agreement(
                one.name(),
                Title.joined(", ", one.background().agency(), one.background().place()),
                one.confidentialitySigned()
                        .map(day -> say("signoff.agreement.signed", FixedWords.day(day)))
                        .orElse(""))));
        blocks.addAll(RecusalSheet.blocks(workshop, basis.blind()));
        blocks.addAll(approval(workshop));
        return new Document(title, say("signoff.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private static List<Block> agreement(String name, String organization, String signed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, say("signoff.agreement")));
        blocks.add(Paragraph.introducing(Text.of(say("signoff.agreement.lead"))));
        blocks.add(NumberedList.of(FixedWords.list("signoff.agreement.rule")));
        blocks.add(new FieldGrid(
                List.of(new Field(say("signoff.name"), name), new Field(say("signoff.organization"), organization))));
        if (!signed.isEmpty()) {
            blocks.add(Paragraph.of(signed));
        }
        blocks.add(new Signature(name.isEmpty() ? say("signoff.signature") : name, say("date")));
        return blocks;
    }

    private static List<Block> approval(Workshop workshop) {
        return List.of(
                new PageBreak(),
                new Heading(2, say("signoff.approval")),
                Paragraph.introducing(Text.of(say("signoff.approval.lead"))),
                new FieldGrid(List.of(
                        new Field(
                                say("hr.specialist"),
                                AnalysisHead.signer(workshop, SignerRole.HR_SPECIALIST, ParticipantRole.HR_SPECIALIST)),
                        new Field(
                                say("role.HIRING_MANAGER"),
                                AnalysisHead.signer(
                                        workshop, SignerRole.HIRING_MANAGER, ParticipantRole.HIRING_MANAGER)))),
                new Signature(say("hr.specialist"), say("date")),
                new Signature(say("role.HIRING_MANAGER"), say("date")));
    }
}
