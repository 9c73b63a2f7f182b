package dev.nightshift.host.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** Drafts by any endpoint that speaks OpenAI's chat completions, streamed. Logs nothing. */
final class OpenAiDrafts implements DraftModel {
    private static final int TOKENS = 300;
    private static final double TEMPERATURE = 0.3;

    private final OpenAiStreamingChatModel model;

    OpenAiDrafts(LanguageModelSettings settings) {
        OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder builder = OpenAiStreamingChatModel.builder()
                .baseUrl(settings.url().toString())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .maxTokens(TOKENS)
                .timeout(settings.deadline())
                .logRequests(false)
                .logResponses(false);
        settings.key().ifPresent(builder::apiKey);
        model = builder.build();
    }

    @Override
    public Draft start(DraftPrompt prompt) {
        Draft draft = new Draft();
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instruction()), UserMessage.from(prompt.data()))
                .build();
        try {
            model.chat(request, new Receiver(draft));
        } catch (RuntimeException refused) {
            // Whatever the client throws, it is one failure more for the circuit; its message may quote the prompt.
            draft.end(Draft.End.FAILED);
        }
        return draft;
    }

    /** Hands what comes in to the draft, and stops the stream when nobody wants more. Called by one thread at a time. */
    private static final class Receiver implements StreamingChatResponseHandler {
        private final Draft draft;
        private boolean stoppable;

        Receiver(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
            if (!stoppable) {
                stoppable = true;
                draft.whenEnded(context.streamingHandle()::cancel);
            }
            draft.add(part.text());
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            draft.end(Draft.End.COMPLETE);
        }

        @Override
        public void onError(Throwable error) {
            draft.end(Draft.End.FAILED);
        }
    }
}
