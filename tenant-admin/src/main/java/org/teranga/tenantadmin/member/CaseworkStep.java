package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.OpeningStep;

/** Somebody who reads what people ask for. Where nobody may, a request that the public left would wait before nobody's eyes. */
@ApplicationScoped
class CaseworkStep implements OpeningStep {
    private static final Set<Role> READERS = Arrays.stream(Role.values())
            .filter(role -> role.permissions().contains(Permission.NEEDS_READ)
                    && role.permissions().contains(Permission.PLACEMENT_PROPOSE))
            .collect(Collectors.toUnmodifiableSet());

    private final MemberBook book;

    @Inject
    CaseworkStep(MemberBook book) {
        this.book = book;
    }

    @Override
    public String key() {
        return "casework";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public String path() {
        return "/admin/members";
    }

    @Override
    public boolean done() {
        return !book.withOneOf(READERS).isEmpty();
    }

    @Override
    public boolean needed() {
        return true;
    }

    @Override
    public boolean bySaying() {
        return false;
    }
}
