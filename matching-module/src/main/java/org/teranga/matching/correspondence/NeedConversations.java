package org.teranga.matching.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.CorrespondentPages;

/** The team writes with a household. */
@ApplicationScoped
class NeedConversations implements CorrespondentPages {
    private final Needs needs;

    @Inject
    NeedConversations(Needs needs) {
        this.needs = needs;
    }

    @Override
    public Optional<UUID> numbered(String number) {
        return ReceiptNumber.typed(number)
                .flatMap(typed -> needs.numbered(typed.value()))
                .map(one -> one.id().value());
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Permission readBy() {
        return Permission.NEEDS_READ;
    }

    @Override
    public String deskPage(UUID record) {
        return "/desk/needs/" + record;
    }

    @Override
    public String readingAction() {
        return "need.read";
    }
}
