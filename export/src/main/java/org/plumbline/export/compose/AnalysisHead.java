package org.plumbline.export.compose;

import static java.util.stream.Collectors.joining;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.Position;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.Workshop;

/** The head of the official form: which job, when, and who stands behind the analysis (domain notes §2.1). */
final class AnalysisHead {
    private AnalysisHead() {}

    static List<Block> blocks(Workshop workshop) {
        Position position = workshop.position();
        JobAnalysis analysis = workshop.analysis();
        var fields = new ArrayList<Field>();
        fields.add(new Field(
                say("analysis.position"),
                Title.joined(
                        ", ",
                        position.title(),
                        position.series(),
                        position.grades().stream().map(Grade::name).collect(joining(" / ")))));
        fields.add(field("analysis.roles", said(analysis, Fact.ROLES)));
        fields.add(field("analysis.dates", said(analysis, Fact.DATES)));
        fields.add(field("analysis.organization", Title.joined(", ", position.agency(), position.office())));
        fields.add(field("analysis.descriptionNumber", position.descriptionNumber()));
        fields.add(field("analysis.experts", names(analysis.experts().stream())));
        fields.add(field("analysis.team", said(analysis, Fact.TEAM)));
        fields.add(field("analysis.qualification", said(analysis, Fact.QUALIFICATION)));
        fields.add(field("analysis.education", said(analysis, Fact.EDUCATION)));
        fields.add(field("analysis.hr", signer(workshop, SignerRole.HR_SPECIALIST, ParticipantRole.HR_SPECIALIST)));
        fields.add(
                field("analysis.manager", signer(workshop, SignerRole.HIRING_MANAGER, ParticipantRole.HIRING_MANAGER)));
        var blocks = new ArrayList<Block>(List.of(new Heading(2, say("analysis.job")), new FieldGrid(fields)));
        if (!position.duties().isBlank()) {
            blocks.add(Paragraph.of(position.duties()));
        }
        return blocks;
    }

    private static Field field(String key, String value) {
        return new Field(say(key), value);
    }

    static String said(JobAnalysis analysis, Fact fact) {
        return analysis.recordFacts().of(fact).orElse("");
    }

    private static String names(Stream<Participant> people) {
        return people.map(Participant::name).collect(joining("\n"));
    }

    /** Who signed as such, or else who took part as such. */
    static String signer(Workshop workshop, SignerRole role, ParticipantRole present) {
        String signed = workshop.signOff().newest().stream()
                .flatMap(version -> version.signatures().stream())
                .filter(signature -> signature.role() == role)
                .map(Signature::name)
                .collect(joining("\n"));
        return signed.isEmpty()
                ? names(workshop.analysis().participants().stream().filter(one -> one.role() == present))
                : signed;
    }
}
