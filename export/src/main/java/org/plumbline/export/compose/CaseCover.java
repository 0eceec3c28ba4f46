package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/**
 * All documents of a case file as one document, with a cover that says what it is about.
 *
 * @param excerpt what the case file is made of; whoever it is not about is not in it
 * @param about the candidate or the round, the language, and whether names are left out
 * @param created what the cover gives as its date
 */
public record CaseCover(Workshop excerpt, Parameters about, Instant created) {

    /**
     * @param volume from 1; a long case file has several
     * @param documents how many all volumes hold
     */
    public Document merged(int volume, int volumes, int documents, List<Merged.Piece> pieces) {
        return FixedWords.in(about.language(), () -> {
            Basis basis = Basis.of(excerpt, about);
            String title = basis.candidateCode()
                    .map(code -> say("casefile.title.candidate", basis.positionTitle(), code))
                    .orElse(say("casefile.title", basis.positionTitle()));
            return Merged.of(about.language(), title, cover(basis, volume, volumes, documents), pieces);
        });
    }

    private List<Block> cover(Basis basis, int volume, int volumes, int documents) {
        var fields = new ArrayList<Field>();
        String agency = Title.joined(
                " · ",
                basis.words().position().agency(),
                basis.words().position().office());
        add(fields, "casefile.agency", agency);
        add(fields, "casefile.position", Title.joined(" · ", basis.positionTitle(), basis.gradeName()));
        add(fields, "casefile.candidate", basis.candidateWords().orElse(""));
        add(
                fields,
                "casefile.round",
                about.round().isEmpty()
                        ? ""
                        : basis.round().map(PanelReport::roundWords).orElse(""));
        add(
                fields,
                "casefile.created",
                FixedWords.day(created.atOffset(ZoneOffset.UTC).toLocalDate()));
        add(fields, "casefile.documents", String.valueOf(documents));
        add(fields, "casefile.volume", volumes == 1 ? "" : say("casefile.volume.of", volume, volumes));
        var cover = new ArrayList<Block>();
        cover.add(new FieldGrid(fields));
        cover.add(Paragraph.of(say("casefile.beside")));
        if (about.candidate().isPresent()) {
            cover.add(Paragraph.of(say("casefile.alone")));
        }
        if (basis.blind()) {
            cover.add(Paragraph.of(say("casefile.blind")));
        }
        return cover;
    }

    private static void add(List<Field> fields, String key, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(say(key), value));
        }
    }

    /** A document with what tells it from the others of its kind: whom it is about, who wrote it, and in which round. */
    public Merged.Piece piece(Document document, Parameters parameters) {
        return FixedWords.in(about.language(), () -> {
            Basis basis = Basis.of(excerpt, parameters);
            String title = document.headings().get(0).words();
            String of = Title.joined(
                    " · ",
                    basis.candidateCode().filter(code -> !title.contains(code)).orElse(""),
                    basis.member()
                            .map(PanelMember::name)
                            .filter(name -> !title.contains(name))
                            .orElse(""),
                    parameters.grade().isPresent()
                            ? basis.grade().map(Grade::name).orElse("")
                            : "",
                    excerpt.rounds().size() > 1 && parameters.round().isPresent()
                            ? basis.round().map(FunnelPart::stage).orElse("")
                            : "");
            return new Merged.Piece(of, document);
        });
    }
}
