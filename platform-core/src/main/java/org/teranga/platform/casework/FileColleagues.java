package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                .filter(one -> !one.getKey().equals(owner))
                .map(one -> new CaseFileView.Colleague(one.getKey().toString(), one.getValue()))
                .sorted(Comparator.comparing(CaseFileView.Colleague::name))
                .toList();
    }
}
