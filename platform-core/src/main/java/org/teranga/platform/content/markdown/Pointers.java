package org.teranga.platform.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/**
 * The links and pictures in a text.
 *
 * @param links    where its links lead, in their order
 * @param pictures the pictures in it, in their order
 */
public record Pointers(List<String> links, List<Picture> pictures) {
    public Pointers {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /** What stands in a text. */
    public static Pointers of(String markdown) {
        List<String> links = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        Markdown.parsed(markdown)
                .ifPresent(document -> document.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.add(link.getDestination());
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        pictures.add(new Picture(
                                image.getDestination(), PlainText.of(image).strip()));
                    }
                }));
        return new Pointers(links, pictures);
    }

    /** Whether each picture says to those who do not see it what it shows. */
    public boolean described() {
        return pictures.stream().noneMatch(picture -> picture.description().isEmpty());
    }

    /**
     * A picture in a text.
     *
     * @param name        what stands at it
     * @param description what it shows, for those who do not see it; empty where nobody said
     */
    public record Picture(String name, String description) {}
}
