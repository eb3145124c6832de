package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;

/** To whom files can be handed. */
@ApplicationScoped
@Transactional
class FileColleagues {
    private final Members members;

    @Inject
    FileColleagues(Members members) {
        this.members = members;
    }

    /** Those who could have it, but for who has it. */
    List<CaseFileView.Colleague> but(@Nullable UUID owner) {
        List<UUID> able = members.all().stream()
                .filter(member -> member.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permission.FILES_WORK)))
                .map(Account::subject)
                .filter(subject -> !subject.equals(owner))
                .toList();
        Map<UUID, String> names = members.names(able);
        return able.stream()
                .filter(names::containsKey)
                .map(one -> new CaseFileView.Colleague(one.toString(), names.getOrDefault(one, "")))
                .sorted(Comparator.comparing(CaseFileView.Colleague::name))
                .toList();
    }
}
