package org.teranga.tenantadmin.onboarding;

import java.util.function.Consumer;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.privacy.EmailAddress;

/** The letter that an application has come: it goes in the transaction in which the application is kept, where the budget lets it. */
final class ReceivedLetter implements Consumer<Database> {
    private final LetterBudget budget;
    private final EmailAddress to;
    private final Consumer<Database> letter;
    private boolean sent;

    ReceivedLetter(LetterBudget budget, EmailAddress to, Consumer<Database> letter) {
        this.budget = budget;
        this.to = to;
        this.letter = letter;
    }

    @Override
    public void accept(Database one) {
        sent = budget.lets(one, to);
        if (sent) {
            letter.accept(one);
        }
    }

    /** Whether it goes. */
    boolean sent() {
        return sent;
    }
}
