package org.teranga.tenantadmin.onboarding;

import java.sql.Connection;
import java.sql.SQLException;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.EmailAddress;

/** The letter that an application has come: it goes in the transaction in which the application is kept, where the budget lets it. */
final class ReceivedLetter implements Plumbing.Task {
    private final LetterBudget budget;
    private final EmailAddress to;
    private final Plumbing.Task letter;
    private boolean sent;

    ReceivedLetter(LetterBudget budget, EmailAddress to, Plumbing.Task letter) {
        this.budget = budget;
        this.to = to;
        this.letter = letter;
    }

    @Override
    public void on(Connection plumbing) throws SQLException {
        sent = budget.lets(plumbing, to);
        if (sent) {
            letter.on(plumbing);
        }
    }

    /** Whether it goes. */
    boolean sent() {
        return sent;
    }
}
