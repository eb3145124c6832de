package org.teranga.benchmarks.peer;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.team.TeamProblem;

/**
 * The peer for teams: OR-Tools' CP-SAT. A variable for each pair and each project with needed roles; whatever is chosen of such a project
 * asks that it is whole, and whole it is only with somebody in each needed role.
 */
public final class OrToolsTeams {
    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final CpSolver solver = new CpSolver();

    /** Builds the model; that is not the solver's time. */
    public OrToolsTeams(TeamProblem problem) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        Map<Integer, BoolVar> whole = new TreeMap<>();
        for (int r = 0; r < problem.needed().length; r++) {
            if (problem.needed()[r]) {
                whole.computeIfAbsent(problem.projectOf()[r], p -> model.newBoolVar("whole" + p));
            }
        }
        whole.values().forEach(variable -> total.addTerm(variable, TeamProblem.WHOLE));
        LinearExprBuilder[] ofRole = new LinearExprBuilder[problem.seats().length];
        for (int r = 0; r < ofRole.length; r++) {
            ofRole[r] = LinearExpr.newBuilder();
        }
        for (int v = 0; v < problem.slots().length; v++) {
            LinearExprBuilder ofVolunteer = LinearExpr.newBuilder();
            Map<Integer, LinearExprBuilder> inProject = new HashMap<>();
            problem.pairs().pairs(v, (role, score, persons) -> {
                BoolVar chosen = model.newBoolVar("");
                total.addTerm(chosen, score);
                ofVolunteer.add(chosen);
                ofRole[role].add(chosen);
                inProject
                        .computeIfAbsent(problem.projectOf()[role], p -> LinearExpr.newBuilder())
                        .add(chosen);
            });
            model.addLessOrEqual(ofVolunteer, problem.slots()[v]);
            inProject.forEach((project, sum) -> atMost(sum, 1, whole.get(project)));
        }
        for (int r = 0; r < ofRole.length; r++) {
            BoolVar ofProject = whole.get(problem.projectOf()[r]);
            atMost(ofRole[r], problem.seats()[r], ofProject);
            if (problem.needed()[r]) {
                model.addGreaterOrEqual(ofRole[r], ofProject);
            }
        }
        model.maximize(total);
    }

    private void atMost(LinearExprBuilder sum, int most, @Nullable BoolVar whole) {
        if (whole == null) {
            model.addLessOrEqual(sum, most);
        } else {
            model.addLessOrEqual(sum, LinearExpr.term(whole, most));
        }
    }

    /** Looks for so many seconds on the wall, with so many threads. */
    public OrToolsTeams solve(double seconds, int threads) {
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(threads);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new Mismatch("OR-Tools ended with " + status);
        }
        return this;
    }

    /** What its best teams give, once it has looked. */
    public long objective() {
        return Math.round(solver.objectiveValue());
    }

    /** What no teams can exceed, by its own proof. */
    public long bound() {
        return Math.round(solver.bestObjectiveBound());
    }

    /** How long it looked, on the wall. */
    public double seconds() {
        return solver.wallTime();
    }
}
