package org.plumbline.model.analysis;

import static org.plumbline.model.analysis.RatingScale.Direction.HIGHER_IS_BETTER;
import static org.plumbline.model.analysis.RatingScale.Direction.LOWER_IS_BETTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.RatingScale.Anchor;

/** The scales of the job-analysis questionnaires (domain notes §3, "Scales"). */
public final class RatingScales {
    public static final RatingScale TASK_IMPORTANCE = new RatingScale(
            HIGHER_IS_BETTER,
            Optional.of(0),
            anchors(
                    0,
                    "not performed",
                    "not important",
                    "somewhat important",
                    "important",
                    "very important",
                    "extremely important"));

    public static final RatingScale TASK_FREQUENCY = new RatingScale(
            HIGHER_IS_BETTER,
            Optional.of(0),
            anchors(
                    0,
                    "not performed",
                    "every few months to once a year",
                    "every few weeks to once a month",
                    "every few days to once a week",
                    "every few hours to once a day",
                    "every hour or more often"));

    public static final RatingScale COMPETENCY_IMPORTANCE = new RatingScale(
            HIGHER_IS_BETTER,
            Optional.empty(),
            anchors(1, "not important", "somewhat important", "important", "very important", "extremely important"));

    public static final RatingScale NEED_AT_ENTRY = new RatingScale(
            LOWER_IS_BETTER,
            Optional.empty(),
            anchors(1, "on the first day", "within 3 months", "after 4 to 6 months", "later than 6 months"));

    public static final RatingScale DISTINGUISHING = new RatingScale(
            HIGHER_IS_BETTER,
            Optional.empty(),
            anchors(1, "not valuable", "somewhat valuable", "valuable", "very valuable", "extremely valuable"));

    private RatingScales() {}

    private static List<Anchor> anchors(int first, String... words) {
        var anchors = new ArrayList<Anchor>();
        for (String each : words) {
            anchors.add(new Anchor(first + anchors.size(), each));
        }
        return anchors;
    }
}
