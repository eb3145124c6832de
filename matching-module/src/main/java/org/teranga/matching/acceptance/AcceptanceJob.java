package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Works an acceptance off, asks its households, or takes it back. Done again after a node died, it goes on where that one stopped. */
@ApplicationScoped
public class AcceptanceJob implements Job {
    static final JobKind KIND = new JobKind("matching.acceptance");

    private final AcceptanceSteps steps;

    @Inject
    AcceptanceJob(AcceptanceSteps steps) {
        this.steps = steps;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        AcceptanceId id = new AcceptanceId(subject);
        work(() -> steps.acceptSome(id));
        work(() -> steps.askSome(id));
        work(() -> steps.undoSome(id));
    }

    private static void work(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
