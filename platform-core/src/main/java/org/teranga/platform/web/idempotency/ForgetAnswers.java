package org.teranga.platform.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.tenancy.TenantContext;

/** Answers that are kept for a day and name somebody who is erased are forgotten: the request would be made anew. */
@ApplicationScoped
class ForgetAnswers implements ErasureReach {
    private final KeptAnswers answers;

    @Inject
    ForgetAnswers(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void reach(ErasedPersons who) {
        answers.forget(TenantContext.required().id(), who::namedIn);
    }
}
