package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Removes a letter between associations once it has arrived; started in the transaction in which that happened. */
@ApplicationScoped
public class ForgetLetter implements Job {
    static final JobKind KIND = new JobKind("matching.exchange.forget");

    private final ExchangeLetters letters;

    @Inject
    ForgetLetter(ExchangeLetters letters) {
        this.letters = letters;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID id) {
        letters.done(id);
    }
}
