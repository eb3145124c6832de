package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.authority.RightsAct;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** A program gets a key. Once a second person agrees, whoever asked for it fetches its secret. */
@ApplicationScoped
class ApiKeyAct extends RightsAct {
    private final ApiKeys keys;

    @Inject
    ApiKeyAct(RightsByTwo byTwo, ApiKeys keys) {
        super(byTwo);
        this.keys = keys;
    }

    @Override
    public String code() {
        return "api_key";
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/team";
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        return Set.of(act.subject(), act.askedBy());
    }

    @Override
    protected String about(ActInWaiting act) {
        return keys.find(act.subject()).map(ApiKey::label).orElse("");
    }

    @Override
    protected List<String> rights(ActInWaiting act) {
        return keys.find(act.subject()).map(ApiKey::scopes).orElse(Set.of()).stream()
                .sorted()
                .map(scope -> "permission." + KeyWish.code(scope))
                .toList();
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        if (!keys.confirm(act.subject())) {
            throw Refusal.notFound();
        }
    }

    @Override
    public void ended(ActInWaiting act) {
        keys.revoke(act.subject());
    }
}
