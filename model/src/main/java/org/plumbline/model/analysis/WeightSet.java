package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The weights that one applicant is held to: those of the core and of one role, together 100 percent.
 *
 * @param role empty where the job has no roles
 * @param shares one for each competency of the core, then of the role
 */
public record WeightSet(String role, List<Share> shares) {
    public static final int WHOLE = 100;

    public WeightSet {
        shares = List.copyOf(shares);
    }

    /**
     * How much one competency counts.
     *
     * @param percent empty while nobody has said it, which is not zero
     */
    public record Share(SelectedCompetency competency, Optional<Integer> percent) {}

    /** One set for each role, or a single one for a job without roles; none before competencies are selected. */
    public static List<WeightSet> of(List<SelectedCompetency> selected, JobAnalysis analysis) {
        List<RoleGroup> groups = RoleGroup.of(selected, analysis.selection());
        List<RoleGroup> roles = groups.stream().filter(group -> !group.isCore()).toList();
        List<SelectedCompetency> core = groups.stream()
                .filter(RoleGroup::isCore)
                .flatMap(group -> group.competencies().stream())
                .toList();
        if (roles.isEmpty()) {
            return core.isEmpty() ? List.of() : List.of(of(new RoleGroup("", core), List.of(), analysis.weights()));
        }
        return roles.stream().map(role -> of(role, core, analysis.weights())).toList();
    }

    private static WeightSet of(RoleGroup role, List<SelectedCompetency> core, Weights weights) {
        var shares = new ArrayList<Share>();
        core.forEach(competency -> shares.add(share(role, competency, weights)));
        role.competencies().forEach(competency -> shares.add(share(role, competency, weights)));
        return new WeightSet(role.role(), shares);
    }

    private static Share share(RoleGroup role, SelectedCompetency competency, Weights weights) {
        return new Share(
                competency,
                weights.weights().stream()
                        .filter(weight -> role.isCalled(weight.role())
                                && weight.competency().equals(competency.id()))
                        .map(Weights.Weight::percent)
                        .findFirst());
    }

    /** Weights that no set has a place for, since the roles changed after they were said. */
    public static List<Weights.Weight> stray(List<SelectedCompetency> selected, JobAnalysis analysis) {
        List<WeightSet> sets = of(selected, analysis);
        return analysis.weights().weights().stream()
                .filter(weight -> sets.stream().noneMatch(set -> set.has(weight)))
                .toList();
    }

    private boolean has(Weights.Weight weight) {
        return new RoleGroup(role, List.of()).isCalled(weight.role())
                && shares.stream().anyMatch(share -> share.competency().id().equals(weight.competency()));
    }

    public boolean isBegun() {
        return shares.stream().anyMatch(share -> share.percent().isPresent());
    }

    /** Those that nobody has said a weight for. */
    public List<SelectedCompetency> missing() {
        return shares.stream()
                .filter(share -> share.percent().isEmpty())
                .map(Share::competency)
                .toList();
    }

    /** The sum of what was said. */
    public int sum() {
        return shares.stream().mapToInt(share -> share.percent().orElse(0)).sum();
    }

    /** Every competency has its weight, and together they are 100 percent. */
    public boolean isComplete() {
        return missing().isEmpty() && sum() == WHOLE;
    }

    /** Whether all count the same, as far as whole numbers allow. */
    public boolean isEqual() {
        IntSummaryStatistics percents = shares.stream()
                .flatMap(share -> share.percent().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return isComplete() && percents.getMax() - percents.getMin() <= 1;
    }

    /** The same weight for each competency of the set; the first ones get what is left over of 100. */
    public List<Weights.Weight> equalWeights() {
        var weights = new ArrayList<Weights.Weight>();
        for (int i = 0; i < shares.size(); i++) {
            int percent = WHOLE / shares.size() + (i < WHOLE % shares.size() ? 1 : 0);
            weights.add(new Weights.Weight(role, shares.get(i).competency().id(), percent));
        }
        return weights;
    }
}
