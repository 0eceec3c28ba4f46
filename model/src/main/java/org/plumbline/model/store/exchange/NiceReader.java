package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Warning;
import tools.jackson.databind.JsonNode;

/** Work roles of the NICE framework become positions, its tasks become tasks. */
final class NiceReader {
    private static final Set<String> KNOWN =
            Set.of("domain", "specialityArea", "workRole", "description", "workRoleID", "opmCode");
    private static final Set<String> KNOWN_OF_TASKS = Set.of("tId", "taskDescription");

    private final Yaml.Document document;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<PositionProfile> positions = new ArrayList<>();
    private final List<BankTask> tasks = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    private NiceReader(Yaml.Document document) {
        this.document = document;
    }

    static Optional<Draft> read(ExchangeFile file, Yaml.Document document) {
        boolean known = false;
        for (JsonNode one : document.tree()) {
            known |= one.has("workRole") || one.has("tId");
        }
        return document.tree().isArray() && known
                ? Optional.of(new NiceReader(document).draft(file))
                : Optional.empty();
    }

    private Draft draft(ExchangeFile file) {
        document.tree().forEach(this::entry);
        var bank = file.bank(Family.NICE).toBuilder()
                .positions(positions)
                .tasks(tasks)
                .build();
        return new Draft(Family.NICE, bank, warnings, List.of(), List.of());
    }

    private void entry(JsonNode one) {
        int line = document.line(one);
        if (one.has("workRole")) {
            role(line, one);
            rest(line, one, KNOWN);
        } else if (one.has("tId")) {
            task(line, one);
            rest(line, one, KNOWN_OF_TASKS);
        } else {
            warnings.add(new Warning(line, "This entry is neither a work role nor a task, so it was left out."));
        }
    }

    private void role(int line, JsonNode one) {
        String code = Fields.words(one, "workRoleID");
        String name = Fields.words(one, "workRole");
        if (name.isEmpty()) {
            warnings.add(new Warning(line, "This work role has no name, so it was left out."));
            return;
        }
        String title = titles.add(name) ? name : name + " (" + code + ")";
        if (!title.equals(name) && !titles.add(title)) {
            warnings.add(
                    new Warning(line, "The work role “" + title + "” is in the file twice; this one was left out."));
            return;
        }
        positions.add(new PositionProfile(title, code, family(one), description(one), Optional.empty()));
    }

    private static String family(JsonNode one) {
        String domain = Fields.words(one, "domain");
        String area = Fields.words(one, "specialityArea");
        return domain.isEmpty() || area.isEmpty() ? domain + area : domain + CategoryReader.WITHIN + area;
    }

    /** The code of the Office of Personnel Management has no field of its own; it stands on the last line. */
    private static String description(JsonNode one) {
        String description = Fields.words(one, "description");
        String code = Fields.words(one, "opmCode");
        String last = code.isEmpty() ? "" : "OPM code: " + code;
        return description.isEmpty() || last.isEmpty() ? description + last : description + "\n" + last;
    }

    private void task(int line, JsonNode one) {
        String code = Fields.words(one, "tId");
        String text = Fields.words(one, "taskDescription");
        if (text.isEmpty()) {
            warnings.add(new Warning(line, "The task “" + code + "” has no words, so it was left out."));
        } else if (!code.isEmpty() && !codes.add(code)) {
            warnings.add(new Warning(line, "The number " + code + " was used before; both tasks are kept."));
            tasks.add(new BankTask(code, text, "", ""));
        } else {
            tasks.add(new BankTask(code, text, "", ""));
        }
    }

    private void rest(int line, JsonNode one, Set<String> known) {
        one.properties().stream()
                .filter(field -> !known.contains(field.getKey()) && Fields.isSaid(field))
                .forEach(field -> warnings.add(
                        new Warning(line, "The field “" + field.getKey() + "” is not known and was left out.")));
    }
}
