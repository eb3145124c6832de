package org.teranga.platform.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.MemberBook;

/** The membership itself. */
@ApplicationScoped
class AccountFile implements OwnFile {
    private final MemberBook members;

    @Inject
    AccountFile(MemberBook members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Object of(UUID account) {
        return members.find(account).stream()
                .map(member -> new Kept(
                        account,
                        member.name(),
                        member.email(),
                        member.roles().stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .toList(),
                        member.languages(),
                        member.reads(),
                        member.since(),
                        member.seenAt()))
                .toList();
    }

    /** What is kept of a member. */
    public record Kept(
            UUID account,
            String name,
            String email,
            List<String> roles,
            List<String> languages,
            @Nullable String reads,
            Instant since,
            @Nullable Instant seenAt) {}
}
