package org.teranga.platform.testing.published;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;

/** What was sent with a request, read once more. */
final class SentBody implements Flow.Subscriber<ByteBuffer> {
    private final HttpResponse.BodySubscriber<String> text =
            HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);

    private SentBody() {}

    /** Its body as text; empty where there was none. */
    static String of(HttpRequest request) {
        SentBody sent = new SentBody();
        return request.bodyPublisher()
                .map(publisher -> {
                    publisher.subscribe(sent);
                    return sent.text.getBody().toCompletableFuture().join();
                })
                .orElse("");
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        text.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer part) {
        text.onNext(List.of(part));
    }

    @Override
    public void onError(Throwable failure) {
        text.onError(failure);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }
}
