# frozen_string_literal: true

require 'json'
require 'net/http'
require 'hearth_identity'

# A Hearth host behind the sign-in of Rails, as a Rack application:
#
#     # config/routes.rb
#     mount HearthProxy.new(host: '127.0.0.1:8787', secret: ENV.fetch('HEARTH_IDENTITY_SECRET')) { |request| ... } => '/hearth'
#
# The block is given a Rack request and returns who is signed in, or nil: from the session and your own groups, from nothing in a header. A Rack
# application below a route is no controller, so that protect_from_forgery does not look at it: the host looks at Sec-Fetch-Site, Origin and
# Hearth-Version of each POST, which is what that token is for. Needs hearth_identity.rb beside it, and in Puma a thread for each stream.
class HearthProxy
  # What a browser may say to the host. All else stays here: cookies, Authorization, and of course Hearth-Identity.
  PASSED_ON = %w[
    Accept Content-Type Content-Encoding Hearth-Version Hearth-Principal Hearth-Erased If-None-Match Last-Event-ID Origin
    Sec-Fetch-Site Access-Control-Request-Method Access-Control-Request-Headers
  ].freeze
  # Headers that are about one connection (RFC 9110, 7.6.1), and what the server here writes itself.
  NOT_PASSED_BACK = %w[connection keep-alive transfer-encoding date server].freeze
  # A batch has 256 KiB at most, a picture 2 MiB.
  MOST_BYTES = 3 * 1024 * 1024
  # Longer than the time between two signs of life on a stream, in seconds.
  TIMEOUT = 60

  def initialize(host:, secret:, &identity_of)
    @address, @port = host.split(':')
    @secret = secret
    @identity_of = identity_of
  end

  def call(env)
    request = Rack::Request.new(env)
    # As it came: what Rack makes of it may be spelled another way.
    path = env['REQUEST_URI']&.sub(%r{\Ahttps?://[^/]+}, '') || request.fullpath
    body = read_body(request)
    return problem(413, 'too-large') if body == :too_large

    forward(outgoing(env, request, path, body))
  rescue SystemCallError, SocketError, IOError, Timeout::Error
    problem(503, 'unavailable', 'Retry-After' => '5')
  end

  private

  def outgoing(env, request, path, body)
    out = Net::HTTPGenericRequest.new(request.request_method, !body.nil?, !request.head?, path)
    out.each_header.to_a.each { |name, _| out.delete(name) }
    PASSED_ON.each do |name|
      value = env[name == 'Content-Type' ? 'CONTENT_TYPE' : "HTTP_#{name.upcase.tr('-', '_')}"]
      out[name] = value if value
    end
    # The host compares Origin with what it was called by.
    out['Host'] = env['HTTP_HOST']
    out.body = body unless body.nil?
    # A ballot comes from nobody: not even an address goes along, and the log of the server must not have this path either.
    return only(out, 'content-type', 'host') if request.path == '/hearth/v1/ballots'

    out['X-Forwarded-For'] = request.ip
    identity = @identity_of.call(request)
    out['Hearth-Identity'] = HearthIdentity.sign(@secret, identity, request.request_method, path) if identity
    out
  end

  def only(out, *names)
    out.each_header.to_a.each { |name, _| out.delete(name) unless names.include?(name) }
    out
  end

  def read_body(request)
    return nil if request.get? || request.head?

    body = request.body.read(MOST_BYTES + 1) || +''
    body.bytesize > MOST_BYTES ? :too_large : body
  end

  # Waits for the head of the answer, and passes the body on as it comes.
  def forward(out)
    parts = SizedQueue.new(8)
    head = Queue.new
    worker = Thread.new do
      Net::HTTP.start(@address, @port.to_i, open_timeout: 5, read_timeout: TIMEOUT, max_retries: 0) do |http|
        http.request(out) do |answer|
          head << answer
          answer.read_body { |part| parts << part }
        end
      end
    rescue StandardError => error
      head << error
    ensure
      # What is closed gives no more, after what it has.
      parts.close
    end
    worker.report_on_exception = false
    answer = head.pop
    raise answer if answer.is_a?(StandardError)

    [answer.code.to_i, headers_of(answer), Body.new(parts, worker)]
  end

  def headers_of(answer)
    headers = {}
    answer.each_capitalized { |name, value| headers[name] = value unless NOT_PASSED_BACK.include?(name.downcase) }
    if headers['Content-Type'].to_s.start_with?('text/event-stream')
      headers.delete('Content-Length')
      # Rack::ETag reads an answer to its end, unless it is told when that was changed: a stream has no end.
      headers['Last-Modified'] = Time.now.httpdate
    end
    headers
  end

  def problem(status, code, more = {})
    body = { type: "urn:hearth:problem:#{code}", title: code.tr('-', ' ').capitalize, status: status, code: code, instance: 'proxy', retryable: status >= 500 }
    [status, { 'Content-Type' => 'application/problem+json; charset=utf-8', 'Cache-Control' => 'no-store' }.merge(more), [JSON.generate(body)]]
  end

  # What comes from the host, part by part. A browser that hangs up ends the request to the host as well.
  class Body
    def initialize(parts, worker)
      @parts = parts
      @worker = worker
    end

    def each
      while (part = @parts.pop)
        yield part
      end
    end

    def close
      @worker.kill
    end
  end
end
