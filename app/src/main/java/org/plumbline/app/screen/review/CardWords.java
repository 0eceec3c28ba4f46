package org.plumbline.app.screen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.check.CardQuality;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;

/**
 * A part of a card as HR reads it: what it is about, how it was rated, and the words.
 *
 * @param id the competency or the question; empty for the card as a whole
 * @param remarks what is to be looked at in this part
 */
record CardWords(String id, String title, String rating, String words, List<String> remarks) {
    CardWords {
        remarks = List.copyOf(remarks);
    }

    /** The analysis, then each competency, then what was said to each question. */
    static List<CardWords> of(Round round, CardQuality quality) {
        var parts = new ArrayList<CardWords>();
        Scorecard card = quality.card();
        boolean resume = round.conduct().kind() == RoundKind.RESUME_REVIEW;
        String whole = Words.of(resume ? "review.justification" : "review.analysis");
        parts.add(new CardWords("", whole, "", card.analysis(), remarks(quality, "")));
        for (SelectedCompetency selected : round.frozen().competencies()) {
            Optional<CompetencyRating> line = card.line(selected.id());
            parts.add(new CardWords(
                    selected.id().value(),
                    selected.name(),
                    line.flatMap(CompetencyRating::rating)
                            .map(rating -> words(round, selected, rating))
                            .orElse(Words.of("review.rating.none")),
                    line.map(CompetencyRating::evidence).orElse(""),
                    remarks(quality, selected.id().value())));
        }
        if (!resume) {
            questions(round, quality, parts);
        }
        return parts;
    }

    private static void questions(Round round, CardQuality quality, List<CardWords> parts) {
        List<Question> questions = round.frozen().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Optional<QuestionNote> note = quality.card().notes().stream()
                    .filter(one -> one.question().equals(question.id()))
                    .findFirst();
            parts.add(new CardWords(
                    question.id().value(),
                    Words.of("review.question", i + 1),
                    note.flatMap(QuestionNote::asked)
                            .map(asked -> Words.of("review.asked." + asked.how()))
                            .orElse(""),
                    note.map(QuestionNote::transcript).orElse(""),
                    remarks(quality, question.id().value())));
        }
    }

    private static List<String> remarks(CardQuality quality, String id) {
        return quality.remarks().stream()
                .filter(remark -> remark.finding().id().equals(id))
                .map(remark -> remark.finding().sentence())
                .toList();
    }

    private static String words(Round round, SelectedCompetency selected, Rating rating) {
        return rating.match(new Rating.Cases<>() {
            @Override
            public String rated(Rating.Rated rated) {
                return level(round, selected, rated.level());
            }

            @Override
            public String notAsked(Rating.NotAsked none) {
                return Words.of("review.rating.notAsked");
            }

            @Override
            public String noAnswer(Rating.NoAnswer none) {
                return Words.of("review.rating.noAnswer");
            }

            @Override
            public String met(Rating.Met is) {
                return Words.of("review.rating.met");
            }

            @Override
            public String notMet(Rating.NotMet isNot) {
                return Words.of("review.rating." + isNot.reason());
            }
        });
    }

    private static String level(Round round, SelectedCompetency selected, int ordinal) {
        return round.frozen().scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .map(Scale::levels)
                .flatMap(List::stream)
                .filter(level -> level.ordinal() == ordinal)
                .map(Level::name)
                .findFirst()
                .orElse(String.valueOf(ordinal));
    }

    /** Whether a resume may move forward by this card: everything is met; empty where something is not judged. */
    static String outcome(Round round, Scorecard card) {
        if (round.conduct().kind() != RoundKind.RESUME_REVIEW) {
            return "";
        }
        boolean missed = card.ratings().stream().anyMatch(line -> line.rating().orElse(null) instanceof Rating.NotMet);
        boolean all = round.frozen().competencies().stream()
                .allMatch(selected -> card.rating(selected.id()).orElse(null) instanceof Rating.Met);
        return missed ? Words.of("review.outcome.stays") : all ? Words.of("review.outcome.moves") : "";
    }
}
