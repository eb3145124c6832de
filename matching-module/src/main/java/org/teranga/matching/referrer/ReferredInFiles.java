package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.PageContexts;

/** Says in the file of a need which partner entered it, and who of it sees how far it is: the way to write to them. */
@ApplicationScoped
class ReferredInFiles implements CaseAspect {
    private final ReferredNeeds referred;
    private final Members members;
    private final PageContexts contexts;

    @Inject
    ReferredInFiles(ReferredNeeds referred, Members members, PageContexts contexts) {
        this.referred = referred;
        this.members = members;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        return kind.equals("need")
                ? referred.enteredBy(new NeedId(subject.id())).map(this::said).stream()
                        .toList()
                : List.of();
    }

    private CaseWarning said(ReferredNeeds.EnteredBy by) {
        UUID account = by.account();
        if (account == null) {
            return new CaseWarning(contexts.text("referrer.file.nobody", by.name()), false, "");
        }
        Map<UUID, String> names = members.names(List.of(account));
        return new CaseWarning(
                contexts.text("referrer.file", names.getOrDefault(account, ""), by.name()),
                false,
                "/desk/messages/" + account);
    }
}
