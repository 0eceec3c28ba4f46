package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import tools.jackson.databind.JsonNode;

/** The set-up files of the USDS review tool that have no competencies: said to be what they are. */
final class ReviewToolSetup {
    private static final String BESIDE = " Read the competencies.json that belongs to it.";

    private ReviewToolSetup() {}

    static Optional<Draft> read(ExchangeFile file, JsonNode tree) {
        if (tree.has("hurdleDisplayType") || tree.has("assessmentName") && tree.has("evaluationsRequired")) {
            return Optional.of(hurdle(file, tree));
        }
        List<JsonNode> specialties = Fields.list(tree, "specialties");
        if (specialties.stream().anyMatch(one -> one.has("competencyLocalIds"))) {
            return Optional.of(specialties(file, specialties));
        }
        List<JsonNode> roles = Fields.list(tree, "userSetup");
        return roles.stream().anyMatch(role -> role.has("users")) ? Optional.of(users(file, roles)) : Optional.empty();
    }

    private static Draft hurdle(ExchangeFile file, JsonNode tree) {
        return file.nothing(
                Family.USDS_REVIEW_TOOL,
                "This file sets up an assessment; it holds no competencies." + BESIDE,
                List.of("the assessment “" + Fields.words(tree, "assessmentName") + "” for the position “"
                        + Fields.words(tree, "positionName") + "”"));
    }

    private static Draft specialties(ExchangeFile file, List<JsonNode> specialties) {
        var seen = new ArrayList<String>();
        for (JsonNode one : specialties) {
            List<String> ids = Fields.texts(one, "competencyLocalIds");
            seen.add("the specialty “" + Fields.words(one, "name") + "” with "
                    + (ids.isEmpty() ? "no competencies" : "the competencies " + String.join(", ", ids)));
        }
        return file.nothing(
                Family.USDS_REVIEW_TOOL,
                "This file says which competencies belong to which specialty; it holds no competencies itself."
                        + BESIDE,
                seen);
    }

    /** People's names and addresses are not repeated. */
    private static Draft users(ExchangeFile file, List<JsonNode> roles) {
        long people = roles.stream()
                .mapToLong(role -> Fields.list(role, "users").size())
                .sum();
        return file.nothing(
                Family.USDS_REVIEW_TOOL,
                "This file lists the people who review; it holds no competencies." + BESIDE,
                List.of(people + (people == 1 ? " person" : " people") + " in " + roles.size()
                        + (roles.size() == 1 ? " role" : " roles")));
    }
}
