package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.me.OwnFile;

/** What a member and the team have written to each other, for the file that the member takes along. */
@ApplicationScoped
class OwnMessagesFile implements OwnFile {
    private final Correspondents correspondents;
    private final TeamMessages messages;

    @Inject
    OwnMessagesFile(Correspondents correspondents, TeamMessages messages) {
        this.correspondents = correspondents;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Object of(UUID account) {
        return Stream.concat(
                        Stream.of(account),
                        correspondents.ofAccount(account).stream().map(Correspondent::person))
                .distinct()
                .flatMap(person -> messages.of(person).stream())
                .map(one -> new Kept(
                        one.at(),
                        one.fromPerson() ? "me" : "team",
                        one.channel(),
                        one.language(),
                        one.text(),
                        one.attachments().stream()
                                .map(file -> new KeptFile(file.name(), file.type(), file.size()))
                                .toList()))
                .toList();
    }

    /** A message: when, who wrote it, how it came, its words and the names of its files, which are on the page. */
    public record Kept(Instant at, String from, String channel, String language, String text, List<KeptFile> files) {}

    /** A picture or document of a message. */
    public record KeptFile(String name, String type, int size) {}
}
