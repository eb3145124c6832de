package org.teranga.matching.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.CorrespondentPages;

/** The team writes with a household. */
@ApplicationScoped
class NeedConversations implements CorrespondentPages {
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
