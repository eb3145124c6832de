package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.TenantContext;

/** What a telephone sends leads nowhere any more once the person is erased. Messages that wait are forgotten with mails. */
@ApplicationScoped
class ForgetTexts implements ErasureReach {
    private final TextThreads threads;

    @Inject
    ForgetTexts(TextThreads threads) {
        this.threads = threads;
    }

    @Override
    public void reach(ErasedPersons who) {
        threads.forget(
                TenantContext.required().id(),
                who.persons(),
                who.words().stream()
                        .filter(word -> word.startsWith("+"))
                        .map(PhoneNumber::parse)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
