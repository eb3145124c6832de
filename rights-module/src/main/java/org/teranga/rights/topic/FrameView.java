package org.teranga.rights.topic;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;

/**
 * The frame of a document: whom it concerns, where it stands, whether it is shared, retired ({@code rights/desk/frame}).
 *
 * @param head       what it is about
 * @param href       where the forms go, each with {@code do}
 * @param form       {@code audience, situation, department, days, topic, successor}
 * @param audiences  codes to choose from
 * @param situations codes to choose from
 * @param regions    departments to choose from
 * @param topics     below which it may stand; empty for a topic
 * @param successors where readers may be led when it is retired
 * @param shared     whether others may adopt it
 * @param shareable  whether it may be shared at all
 * @param waits      whether something of it waits for a second person
 * @param happened   what has just happened; empty
 */
public record FrameView(
        DocumentHead head,
        String href,
        FilledForm form,
        List<String> audiences,
        List<String> situations,
        List<BeginView.Choice> regions,
        List<BeginView.Choice> topics,
        List<BeginView.Choice> successors,
        boolean shared,
        boolean shareable,
        boolean waits,
        String happened) {
    public FrameView {
        audiences = List.copyOf(audiences);
        situations = List.copyOf(situations);
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
        successors = List.copyOf(successors);
    }
}
